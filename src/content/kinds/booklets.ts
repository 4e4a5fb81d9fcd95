import { BookletContactEntry, BookletEntry, BookletSectionEntry } from '../booklet-schema.ts';
import { locality } from '../schemas.ts';
import type { Kind } from './kind.ts';

const areas = {
  path: 'localities',
  label: 'Where (nothing ticked: everywhere)',
  as: 'picks',
  optional: true,
  options: locality.options,
  shown: 'Where',
} as const;

export const booklets: Kind = {
  id: 'booklets',
  name: 'Bereavement booklets',
  one: 'booklet',
  file: 'booklets.json',
  schema: BookletEntry,
  queue: 'bereavement',
  fields: [
    { path: 'title', label: 'Title', as: 'line', shown: '' },
    { path: 'route', label: 'After which death', as: 'pick', options: BookletEntry.shape.route.options },
    {
      path: 'services',
      label: 'Ids of the services it is for, one on each line (none: all)',
      as: 'lines',
      optional: true,
    },
    areas,
    { path: 'version', label: 'Version', as: 'line', shown: 'Version' },
    { path: 'sections', label: 'Ids of its sections in order, one on each line', as: 'lines', shown: 'Sections' },
  ],
};

export const bookletSections: Kind = {
  id: 'booklet-sections',
  name: 'Sections of booklets',
  one: 'section',
  file: 'booklet-sections.json',
  schema: BookletSectionEntry,
  queue: 'bereavement',
  fields: [
    { path: 'title', label: 'Title', as: 'line', shown: '' },
    { path: 'paragraphs', label: 'Paragraphs, with an empty line between them', as: 'paragraphs', shown: '' },
    { path: 'list', label: 'A list after them, one point on each line', as: 'lines', optional: true, shown: '' },
    {
      path: 'contacts',
      label: 'Ids of contacts or helplines, one on each line',
      as: 'lines',
      optional: true,
      shown: 'Contacts',
    },
  ],
};

export const bookletContacts: Kind = {
  id: 'booklet-contacts',
  name: 'Contacts in booklets',
  one: 'contact',
  file: 'booklet-contacts.json',
  schema: BookletContactEntry,
  queue: 'bereavement',
  fields: [
    { path: 'name', label: 'Name', as: 'line', shown: '' },
    { path: 'about', label: 'What they do, without a full stop', as: 'line', shown: '' },
    { path: 'phone', label: 'Phone', as: 'line', shown: 'Phone' },
    { path: 'url', label: 'Page', as: 'line', shown: 'Page' },
    areas,
  ],
};
