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
  title: 'Talk to a chaplain',
  hint: 'For people of any faith or of none',
  opening: 'Our chaplains listen to everyone, of any faith or of none.',
  questions: {
    where: {
      ask: 'Where would you like to talk?',
      short: 'Where',
      options: { ward: 'On a ward or in a clinic', home: 'At home, or on the phone', elsewhere: 'Somewhere else' },
      typed: { ward: ['ward', 'hospital', 'clinic'], home: ['home', 'phone', 'call'] },
      problem: 'Choose where you would like to talk.',
    },
    service: {
      ask: 'Which ward or clinic?',
      hint: 'Type part of its name. Type “not sure” if you do not know.',
      short: 'Ward or clinic',
      problem: 'Type the name of the ward, or “not sure”.',
    },
    faith: {
      ask: 'Is there a faith or belief we can plan for?',
      hint: 'You do not have to say. It is fine to have none.',
      short: 'Faith or belief',
      problem: 'Your answer must be 200 characters or less.',
    },
    contact: {
      ask: 'How can the chaplain reach you?',
      hint: 'Give an email address or a phone number.',
      short: 'How to reach you',
      problem:
        'Enter an email address like name@example.com, or a phone number like 01482 000 000. Keep your name to 100 characters.',
    },
  },
  receipt: ({ dueAt }) => ({
    title: 'We have your request',
    paragraphs: [
      `A chaplain will contact you${dueAt === undefined ? '' : ` by ${day.format(dueAt)}`}.`,
      'If someone is near death now, ask the staff on the ward. They can call the chaplain on duty.',
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
