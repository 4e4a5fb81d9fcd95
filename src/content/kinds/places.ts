import {
  fftCategories,
  HelplineEntry,
  locality,
  OpeningEntry,
  OtherOrganisationEntry,
  ServiceEntry,
} from '../schemas.ts';
import type { Kind } from './kind.ts';

const localities = { path: 'localities', label: 'Where', as: 'picks', options: locality.options } as const;

export const services: Kind = {
  id: 'services',
  name: 'Services',
  one: 'service',
  file: 'services.json',
  schema: ServiceEntry,
  queue: 'general',
  fields: [
    { path: 'name', label: 'Name', as: 'line', shown: '' },
    { path: 'also', label: 'Old, short and everyday names, one on each line', as: 'lines', shown: 'Also found as' },
    { ...localities, shown: 'Where' },
    {
      path: 'fft.area',
      label: 'Template of the national FFT return',
      as: 'pick',
      options: ['community', 'mental-health', 'general-practice'],
    },
    {
      path: 'fft.category',
      label: 'Its category there',
      as: 'pick',
      options: [...new Set(Object.values(fftCategories).flat())],
    },
  ],
};

export const otherOrganisations: Kind = {
  id: 'other-organisations',
  name: 'Other organisations',
  one: 'organisation',
  file: 'other-organisations.json',
  schema: OtherOrganisationEntry,
  queue: 'complaints',
  fields: [
    { path: 'name', label: 'Name', as: 'line', shown: '' },
    { path: 'also', label: 'Other names, one on each line', as: 'lines', shown: 'Also found as' },
    { path: 'sites', label: 'Its buildings, one on each line', as: 'lines' },
    { path: 'feedback.url', label: 'Where it takes feedback (an address)', as: 'line', shown: 'Feedback' },
    { path: 'feedback.phone', label: 'Phone for feedback', as: 'line', shown: 'Phone' },
  ],
};

export const helplines: Kind = {
  id: 'helplines',
  name: 'Helplines',
  one: 'helpline',
  file: 'helplines.json',
  schema: HelplineEntry,
  queue: 'general',
  second: true,
  fields: [
    { path: 'name', label: 'Name', as: 'line', shown: '' },
    { path: 'action', label: 'What to do, in one short line', as: 'line', shown: '' },
    { path: 'phone', label: 'Phone', as: 'line', shown: 'Phone' },
    { path: 'hours', label: 'When it is open', as: 'line', shown: '' },
    { path: 'use', label: 'What it is for', as: 'pick', options: HelplineEntry.shape.use.options },
    { ...localities, label: 'Where (nothing ticked: everywhere)', optional: true, shown: 'Where' },
  ],
};

export const opening: Kind = {
  id: 'opening',
  name: 'Welcome and phone hours',
  one: 'welcome',
  file: 'opening.json',
  schema: OpeningEntry,
  queue: 'general',
  single: true,
  second: true,
  fields: [
    { path: 'welcome', label: 'Your own first sentence in the chat (or nothing)', as: 'text', shown: '' },
    { path: 'phoneHours', label: 'When your phone is answered', as: 'line', shown: 'Phone hours' },
  ],
};
