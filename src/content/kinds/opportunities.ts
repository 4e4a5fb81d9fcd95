import { interests } from '../../understanding/understood.ts';
import { OpportunityEntry } from '../opportunity-schema.ts';
import { BankHolidaysEntry, locality } from '../schemas.ts';
import type { Kind } from './kind.ts';

export const opportunities: Kind = {
  id: 'opportunities',
  name: 'Ways to be involved',
  one: 'way to be involved',
  file: 'opportunities.json',
  schema: OpportunityEntry,
  queue: 'involvement',
  fields: [
    { path: 'name', label: 'Name', as: 'line', shown: '' },
    { path: 'interest', label: 'What sort of thing', as: 'pick', options: interests },
    { path: 'audiences', label: 'For whom', as: 'picks', options: ['public', 'staff'], shown: 'For' },
    { path: 'summary', label: 'In one or two sentences', as: 'text', shown: '' },
    { path: 'what', label: 'What you do there', as: 'text', shown: 'What' },
    { path: 'why', label: 'Why', as: 'text', shown: 'Why' },
    { path: 'localities', label: 'Where', as: 'picks', options: locality.options, shown: 'Where' },
    { path: 'place', label: 'The place', as: 'line', shown: 'Place' },
    { path: 'online', label: 'Also online?', as: 'yes-no', shown: 'Online' },
    { path: 'time', label: 'How much time, in words', as: 'line', shown: 'Time' },
    { path: 'commitment', label: 'How much time, in all', as: 'pick', options: ['little', 'some', 'regular'] },
    { path: 'dates', label: 'When', as: 'date-rule', shown: 'When' },
    { path: 'closes', label: 'Last day to come forward', as: 'date', shown: 'Closes' },
    { path: 'ages.words', label: 'For which ages, in words', as: 'line', shown: 'Ages' },
    { path: 'ages.from', label: 'Youngest age', as: 'number' },
    { path: 'ages.to', label: 'Oldest age', as: 'number' },
    { path: 'payment', label: 'Payment or expenses', as: 'text', shown: 'Payment or expenses' },
    { path: 'support', label: 'Support', as: 'text', shown: 'Support' },
    { path: 'dbs', label: 'DBS check', as: 'text', shown: 'DBS' },
    { path: 'howDecided', label: 'How it is decided', as: 'text', shown: 'How it is decided' },
    { path: 'accessNeeds', label: 'Access needs', as: 'text', shown: 'Access needs' },
    { path: 'contact.role', label: 'Who coordinates it', as: 'line', shown: 'Whom to ask' },
    { path: 'contact.email', label: 'Their email', as: 'line', shown: 'Email' },
    { path: 'contact.phone', label: 'Their phone', as: 'line', shown: 'Phone' },
    { path: 'url', label: 'Page', as: 'line', shown: 'Page' },
    {
      path: 'how',
      label: 'Passed on to the coordinator, or only told about',
      as: 'pick',
      options: ['interest', 'link'],
    },
  ],
};

export const bankHolidays: Kind = {
  id: 'bank-holidays',
  name: 'Bank holidays',
  one: 'list of bank holidays',
  file: 'bank-holidays.json',
  schema: BankHolidaysEntry,
  queue: 'complaints',
  single: true,
  fields: [
    { path: 'lastYear', label: 'The last year whose days are all here', as: 'number' },
    { path: 'days', label: 'A day and its name on each line, like 2027-12-27 Christmas Day', as: 'days', shown: '' },
  ],
};
