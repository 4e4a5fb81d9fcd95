import type { DialogWords } from '../dialog.ts';
import { inEveryLanguage } from '../in-every-language.ts';
import { wordsAr } from './words.ar.ts';
import { wordsCkb } from './words.ckb.ts';
import { wordsEasyRead } from './words.easy-read.ts';
import { wordsPl } from './words.pl.ts';
import { wordsRo } from './words.ro.ts';

const english: DialogWords = {
  title: 'Write to the team',
  hint: 'Answer them, or add to what you sent',
  questions: {
    said: {
      ask: 'What would you like to tell the team?',
      hint: 'They read it with what you sent before. You can write up to 8,000 characters.',
      short: 'Your message',
      problem: 'Write your message, with 8,000 characters at most.',
    },
  },
};

export const words = inEveryLanguage(english, {
  'en-x-easyread': wordsEasyRead,
  pl: wordsPl,
  ro: wordsRo,
  ar: wordsAr,
  ckb: wordsCkb,
});
