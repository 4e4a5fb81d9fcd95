import type { DialogWords, QuestionWords } from '../dialog.ts';
import { inEveryLanguage } from '../in-every-language.ts';
import { wordsAr } from './words.ar.ts';
import { wordsCkb } from './words.ckb.ts';
import { wordsEasyRead } from './words.easy-read.ts';
import { wordsPl } from './words.pl.ts';
import { wordsRo } from './words.ro.ts';

const options = {
  agree: 'I agree',
  partly: 'I partly agree',
  disagree: 'I do not agree',
  'not-applicable': 'It does not apply, or I do not know',
};
const typed = {
  agree: ['yes', 'agree'],
  partly: ['partly', 'a bit', 'somewhat'],
  disagree: ['no', 'disagree'],
  'not-applicable': ['not sure', 'dont know', 'does not apply'],
};

const statement = (ask: string, short: string): QuestionWords => ({
  ask,
  short,
  options,
  typed,
  problem: 'Choose one of the four, or skip this question.',
});

const english: DialogWords = {
  title: 'Bereavement survey',
  hint: 'Tell us about the care, if you want to',
  opening:
    'You do not have to answer every question, and you can stop at any time. Please do not give names. You do not have to name the person who died.',
  exits: { 'feedback:worries': 'I have worries about the care' },
  questions: {
    told: statement('Staff told us that death was likely, and it helped to know.', 'Told that death was likely'),
    spoken: statement('Staff spoke with us kindly and with respect.', 'How staff spoke'),
    information: statement('The information we had was easy to understand.', 'Information'),
    wishes: statement('Wishes, religion and culture were respected.', 'Wishes, religion and culture'),
    comfort: statement('The person who died was kept comfortable.', 'Comfort'),
    support: statement('We were supported too.', 'Support for you'),
    booklet: {
      ask: 'Did the bereavement booklet help?',
      short: 'Whether the booklet helped',
      options: { yes: 'Yes', partly: 'Partly', no: 'No', 'not-had': 'I did not have it' },
      typed: { yes: ['yes', 'it helped'], partly: ['a bit'], no: ['no'], 'not-had': ['did not get it', 'no booklet'] },
      problem: 'Choose one, or skip this question.',
    },
    bookletBetter: {
      ask: 'What would make the booklet better?',
      short: 'What would make the booklet better',
      problem: 'Your answer must be 4,000 characters or less.',
    },
    more: {
      ask: 'Is there something you would like to tell us?',
      hint: 'Please leave out names.',
      short: 'What you would like to tell us',
      problem: 'Your answer must be 4,000 characters or less.',
    },
    service: {
      ask: 'Which of our services was it?',
      hint: 'Type part of its name, or skip this question.',
      short: 'Service',
      problem: 'Type the name of the service, or skip this question.',
    },
  },
  receipt: () => ({
    title: 'We have your answers',
    paragraphs: [
      'The people who look after bereavement care read them. Nobody will contact you about them.',
      'If answering was hard, Samaritans listen day and night on 116 123.',
    ],
  }),
};

export const factLabels = { booklet: 'Booklet helped' };

export const words = inEveryLanguage(english, {
  'en-x-easyread': wordsEasyRead,
  pl: wordsPl,
  ro: wordsRo,
  ar: wordsAr,
  ckb: wordsCkb,
});
