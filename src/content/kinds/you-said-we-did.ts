import { mayPoint } from '../nobody-named.ts';
import { YouSaidWeDidEntry } from '../you-said-we-did-schema.ts';
import type { Kind } from './kind.ts';

export const youSaidWeDid: Kind = {
  id: 'you-said-we-did',
  name: 'You said, we did',
  one: 'entry of “You said, we did”',
  file: 'you-said-we-did.json',
  schema: YouSaidWeDidEntry,
  queue: 'general',
  second: true,
  goesAtOnce: true,
  without: ['confirmed'],
  mayPoint,
  fields: [
    { path: 'title', label: 'Title: what changed, in a few words', as: 'line', shown: '' },
    { path: 'where', label: 'Which service or place', as: 'line', shown: 'Where' },
    {
      path: 'said',
      label: 'What people told us, in your own words and not in theirs',
      as: 'paragraphs',
      shown: 'You said',
    },
    {
      path: 'state',
      label: 'Is it done, or planned?',
      as: 'pick',
      options: YouSaidWeDidEntry.shape.state.options,
      shown: 'Done or planned',
    },
    { path: 'did', label: 'What we did, or will do and by when', as: 'paragraphs', shown: 'We did' },
    { path: 'day', label: 'Shown from this day on, and under its month', as: 'date', shown: 'Shown from' },
  ],
};
