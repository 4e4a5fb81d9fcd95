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
  title: 'Ask a person to contact me',
  hint: 'Leave an email address or a phone number',
  questions: {
    contact: {
      ask: 'How can we reach you?',
      hint: 'Give an email address or a phone number.',
      short: 'How to reach you',
      problem:
        'Enter an email address like name@example.com, or a phone number like 01482 000 000. Keep your name to 100 characters.',
    },
    about: {
      ask: 'What would you like to talk about?',
      hint: 'A few words are enough.',
      short: 'What it is about',
      problem: 'Your answer must be 8,000 characters or less.',
    },
    when: {
      ask: 'When is a good time?',
      hint: 'For example: mornings, or not on Tuesdays.',
      short: 'A good time',
      problem: 'Your answer must be 200 characters or less.',
    },
  },
  receipt: ({ dueAt }) => ({
    title: 'We have your request',
    paragraphs: [
      `Someone from the patient experience team will contact you${dueAt === undefined ? '' : ` by ${day.format(dueAt)}`}.`,
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
