// Easy Read English. Nobody who reads Easy Read has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const wordsEasyRead: Translated<DialogWords> = {
  title: 'See what happened with my words',
  hint: 'You need your reference and your secret',
  questions: {
    reference: {
      ask: 'What is your reference?',
      hint: 'We gave it to you when you sent your words. It starts with LAN.',
      problem: 'This is not right. It looks like LAN-7KQ4-XW2MD. Look at each letter and try again.',
    },
    secret: {
      ask: 'What is your secret?',
      hint: 'It is below your reference.',
      problem: 'This is not right. It has ten letters and numbers.',
    },
  },
};
