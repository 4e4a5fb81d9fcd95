// Easy Read English. Nobody who reads Easy Read has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const wordsEasyRead: Translated<DialogWords> = {
  title: 'Write to our team',
  hint: 'Answer them, or tell them more',
  questions: {
    said: {
      ask: 'What do you want to tell our team?',
      hint: 'They read it with what you sent before.',
      short: 'Your words',
      problem: 'Write your words. It must not be too long.',
    },
  },
};
