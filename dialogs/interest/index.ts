import type { Dialog } from '../dialog.ts';
import { Given, questions } from './asked.ts';
import { draftOf } from './draft-of.ts';
import { fromButton } from './from-button.ts';
import { refusedWords, words } from './words.ts';

/** Registering interest in one opportunity, or asking to be told when there is one: goes to its coordinator. */
export const interest: Dialog = {
  id: 'interest',
  audiences: ['public', 'staff'],
  inMenu: false,
  examples: ['register interest', 'register my interest', 'tell me when there is something new'],
  from: fromButton,
  questions,
  // Without consent nothing is sent, so there is nothing to check.
  review: ({ agree }) => agree !== 'no',
  words,
  finish(answers, asked, showing) {
    const given = Given.parse(answers);
    if (given.agree === 'no')
      return { kind: 'show', replies: [{ kind: 'text', text: refusedWords[showing.speaker.locale] }] };
    return { kind: 'record', draft: draftOf(given, asked, showing) };
  },
};
