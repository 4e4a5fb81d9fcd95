import { z } from 'zod/v4';
import type { Answers, Dialog } from '../dialog.ts';
import { withWesternDigits } from '../form/plain.ts';
import { Reference } from '../form/reference.ts';
import { words } from './words.ts';

const Secret = z
  .string()
  .transform((typed) =>
    withWesternDigits(typed)
      .replaceAll(/[^0-9a-z]/gi, '')
      .toUpperCase(),
  )
  .pipe(z.string().length(10));
const Given = z.object({ reference: Reference, secret: Secret });

/** How a case stands, for whoever holds its reference and its secret. Nothing is recorded. */
export const status: Dialog = {
  id: 'status',
  audiences: ['public', 'staff'],
  inMenu: true,
  examples: [
    'status',
    'check my feedback',
    'check on something i sent',
    'i have a reference',
    'what happened to my complaint',
    'my nominations',
    'how does my nomination stand',
    'how is my nomination doing',
  ],
  means: ['status'],
  known: ({ slots }): Answers => (slots.reference === undefined ? {} : { reference: slots.reference }),
  questions: [
    { id: 'reference', kind: 'text', schema: Reference, sensitivity: 'plain' },
    { id: 'secret', kind: 'secret', schema: Secret, sensitivity: 'words' },
  ],
  review: false,
  words,
  finish: (answers) => ({ kind: 'look-up', ...Given.parse(answers) }),
};
