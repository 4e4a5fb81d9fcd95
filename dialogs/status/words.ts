import type { DialogWords } from '../dialog.ts';
import { inEveryLanguage } from '../in-every-language.ts';
import { wordsAr } from './words.ar.ts';
import { wordsCkb } from './words.ckb.ts';
import { wordsEasyRead } from './words.easy-read.ts';
import { wordsPl } from './words.pl.ts';
import { wordsRo } from './words.ro.ts';

const english: DialogWords = {
  title: 'Check on something I sent',
  hint: 'You need the reference and the secret from your receipt',
  questions: {
    reference: {
      ask: 'What is your reference?',
      hint: 'It is on your receipt and begins with LAN.',
      short: 'Reference',
      problem: 'That is not a reference we give. It looks like LAN-7KQ4-XW2MD. Check each letter and try again.',
    },
    secret: {
      ask: 'What is your secret?',
      hint: 'It is on your receipt, below the reference. Capital letters and dashes do not matter.',
      short: 'Secret',
      problem: 'Enter the ten letters and numbers of your secret.',
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
