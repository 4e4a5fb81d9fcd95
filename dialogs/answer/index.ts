import { z } from 'zod/v4';
import type { Dialog } from '../dialog.ts';
import { atMost } from '../form/at-most.ts';
import { words } from './words.ts';

const Said = atMost(8_000);

/** What a person answers the team, or adds to what they sent. The conversation knows which case it is for. */
export const answer: Dialog = {
  id: 'answer',
  audiences: ['public', 'staff'],
  inMenu: false,
  quiet: true,
  examples: [],
  questions: [{ id: 'said', kind: 'long-text', schema: Said, sensitivity: 'words' }],
  review: true,
  words,
  finish: (answers) => ({ kind: 'add', text: z.object({ said: Said }).parse(answers).said }),
};
