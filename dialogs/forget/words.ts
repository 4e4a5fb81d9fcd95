import type { DialogWords } from '../dialog.ts';
import { inEveryLanguage } from '../in-every-language.ts';
import { wordsAr } from './words.ar.ts';
import { wordsCkb } from './words.ckb.ts';
import { wordsEasyRead } from './words.easy-read.ts';
import { wordsPl } from './words.pl.ts';
import { wordsRo } from './words.ro.ts';

const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/London',
});

const english: DialogWords = {
  title: 'Ask about my personal data',
  hint: 'Ask to see, change or delete what we keep about you',
  opening:
    'A person looks at your request and answers within one month. I cannot delete anything myself. If you gave no name and have no reference, nobody can find what you sent.',
  questions: {
    about: {
      ask: 'What would you like us to do?',
      hint: 'For example: delete what I sent in May.',
      short: 'What you ask for',
      problem: 'Write what you would like. Your answer must be 8,000 characters or less.',
    },
    reference: {
      ask: 'Do you have a reference?',
      hint: 'It is on your receipt and begins with LAN.',
      short: 'Reference',
      problem: 'Your answer must be 200 characters or less.',
    },
    contact: {
      ask: 'How can we answer you?',
      hint: 'Give an email address or a phone number. Without one we cannot write back.',
      short: 'How to reach you',
      problem:
        'Enter an email address like name@example.com, or a phone number like 01482 000 000. Keep your name to 100 characters.',
    },
  },
  receipt: ({ dueAt, reach }) => ({
    title: 'We have your request',
    paragraphs: [
      `A person decides on it${dueAt === undefined ? '' : ` by ${day.format(dueAt)}`}. Some records have to be kept by law, and they will tell you which.`,
      reach === 'details'
        ? 'We will use the contact details you gave.'
        : reach === 'here'
          ? 'We will write to you here.'
          : 'Come back with your reference and secret for the answer.',
    ],
  }),
};

export const words = inEveryLanguage(english, {
  'en-x-easyread': wordsEasyRead,
  pl: wordsPl,
  ro: wordsRo,
  ar: wordsAr,
  ckb: wordsCkb,
});
