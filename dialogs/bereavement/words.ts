import type { DialogWords } from '../dialog.ts';
import { inEveryLanguage } from '../in-every-language.ts';
import { cardWordsAr } from './card-words.ar.ts';
import { cardWordsCkb } from './card-words.ckb.ts';
import { cardWordsEasyRead } from './card-words.easy-read.ts';
import { cardWordsPl } from './card-words.pl.ts';
import { cardWordsRo } from './card-words.ro.ts';
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
  title: 'When someone has died',
  hint: 'A booklet, a card and where to find support',
  opening: 'I am sorry that someone has died. You can stop at any time, and what you read here is yours to keep.',
  openingAgain: 'You can stop at any time, and what you read here is yours to keep.',
  exits: { 'feedback:worries': 'I have worries about the care' },
  questions: {
    forWhom: {
      ask: 'Who is this for?',
      short: 'For',
      options: { family: 'A family I support', self: 'Myself' },
      typed: { family: ['family', 'relatives', 'a patient’s family'], self: ['me', 'myself'] },
      problem: 'Choose who this is for.',
    },
    route: {
      ask: 'Who has died?',
      hint: 'We ask so that you get the right booklet. You do not have to say.',
      short: 'Who has died',
      options: {
        adult: 'An adult',
        child: 'A child',
        baby: 'A baby, before, at or after birth',
        sudden: 'Someone who died suddenly, or by suicide',
        unsure: 'I am not sure',
        'not-say': 'I would rather not say',
      },
      typed: {
        adult: ['adult', 'mum', 'dad', 'my mum', 'my dad', 'husband', 'wife', 'nan', 'grandad', 'brother', 'sister'],
        child: ['child', 'son', 'daughter'],
        baby: ['baby', 'stillbirth', 'miscarriage'],
        sudden: ['sudden', 'suddenly', 'suicide'],
        unsure: ['not sure', 'unsure', 'dont know'],
        'not-say': ['rather not say', 'prefer not to say', 'skip'],
      },
      problem: 'Choose one, or choose “I would rather not say”.',
    },
    service: {
      ask: 'Which of our services looked after the person?',
      hint: 'Type part of its name. Type “not sure” if you do not know, or if it was none of ours.',
      short: 'Service',
      problem: 'Type the name of the service, or “not sure”. Keep it to 200 characters or less.',
    },
    area: {
      ask: 'Which area?',
      hint: 'Some support is local.',
      short: 'Area',
      options: {
        Hull: 'Hull',
        'East Riding': 'East Riding',
        Whitby: 'Whitby',
        'Scarborough and Ryedale': 'Scarborough and Ryedale',
        'not-sure': 'Somewhere else, or not sure',
      },
      typed: {
        Hull: ['hull'],
        'East Riding': ['beverley', 'bridlington', 'goole', 'driffield'],
        'Scarborough and Ryedale': ['scarborough', 'ryedale', 'malton', 'pickering'],
        'not-sure': ['not sure', 'somewhere else', 'dont know'],
      },
      problem: 'Choose an area, or choose “Somewhere else, or not sure”.',
    },
    items: {
      ask: 'What would you like?',
      hint: 'Choose one or both.',
      short: 'What you would like',
      options: { booklet: 'The booklet', card: 'The bereavement card' },
      typed: { booklet: ['booklet', 'leaflet', 'information'], card: ['card'] },
      problem: 'Choose the booklet, the card, or both.',
    },
    how: {
      ask: 'How would you like to have it?',
      hint: 'To read it here you do not give any details.',
      short: 'How',
      options: {
        read: 'Read or download it here, now',
        post: 'By post',
        email: 'By email',
        call: 'Read out to me on the phone',
      },
      typed: {
        read: ['here', 'now', 'read', 'download', 'read it here'],
        post: ['post', 'letter'],
        email: ['email'],
        call: ['phone', 'call', 'ring me', 'read out'],
      },
      problem: 'Choose how you would like to have it.',
    },
    format: {
      ask: 'Which form do you need?',
      short: 'Form',
      options: {
        standard: 'As it is',
        'large-print': 'Large print',
        'easy-read': 'Easy read (short words and pictures)',
        audio: 'Audio (a recording)',
        braille: 'Braille',
        bsl: 'British Sign Language (BSL)',
        language: 'Another language',
      },
      typed: { standard: ['normal', 'standard', 'any'], bsl: ['sign language', 'bsl'], language: ['translation'] },
      problem: 'Choose a form, or choose “As it is”.',
    },
    language: {
      ask: 'Which language?',
      hint: 'We will say if we do not have it yet, and ask for a translation.',
      short: 'Language',
      problem: 'Enter the name of a language. Keep it to 100 characters or less.',
    },
    address: {
      ask: 'What name and address do we send it to?',
      hint: 'Give the name of the person it is for, not the name of the person who died.',
      short: 'Name and address',
      problem: 'Enter a name and an address. Keep it to 400 characters or less.',
    },
    email: {
      ask: 'Which email address do we send it to?',
      hint: 'We use it for this and for nothing else.',
      short: 'Email address',
      problem: 'Enter an email address like name@example.com.',
    },
    phone: {
      ask: 'Which phone number do we call?',
      hint: 'We use it for this and for nothing else.',
      short: 'Phone number',
      problem: 'Enter a phone number like 01482 000 000.',
    },
    survey: {
      ask: 'We have a short survey about bereavement care. Would you like it?',
      hint: 'You do not have to. Most people prefer to wait, and many would rather not.',
      short: 'Survey',
      options: { no: 'No', later: 'Later, in two to three months', now: 'Now' },
      typed: { no: ['no', 'no thank you', 'not now'], later: ['later'], now: ['now', 'yes'] },
      problem: 'Choose no, later or now.',
    },
  },
  receipt: ({ dueAt, answers }) => ({
    title: 'We have your request',
    paragraphs: [
      answers.how === 'call'
        ? `Someone from the bereavement team will call${dueAt === undefined ? '' : ` by ${day.format(dueAt)}`}.`
        : `The bereavement team will send it${dueAt === undefined ? '' : ` by ${day.format(dueAt)}`}.`,
      'We use what you gave us for this and for nothing else.',
      ...(answers.survey === 'later' ? ['The team may send you the survey once, after ten weeks or more.'] : []),
    ],
  }),
};

/** What the cards say that are no question. */
export const cardWords = {
  worries: 'I have worries about the care',
  yours: 'You can read it here, print it or keep it. You give no details for that.',
  late: (when: string) => `This booklet was due to be checked in ${when}. Some details may have changed.`,
  unchecked: 'We are still checking this booklet. Ask the ward or team if you are not sure about something.',
  about: 'About this booklet',
  version: 'Version',
  page: 'Open it as a page',
  pdf: 'Download it (PDF)',
  largePdf: 'Download it in large print (PDF)',
  readHere: 'Read it here',
  contents: 'What is in it',
  chaplain: 'Talk to a chaplain',
  survey: 'Start the survey',
  next: (title: string) => `Next: ${title}`,
  before: (title: string) => `Before: ${title}`,
  gone: 'That part of the booklet is not here now. This booklet is for everybody.',
};

export type CardWords = typeof cardWords;
export const cardsIn = inEveryLanguage(cardWords, {
  'en-x-easyread': cardWordsEasyRead,
  pl: cardWordsPl,
  ro: cardWordsRo,
  ar: cardWordsAr,
  ckb: cardWordsCkb,
});

/** Labels on the team's card, and the line for its thread. */
export const factWords = {
  forWhom: 'For',
  whose: { family: 'A family, asked for by a colleague', self: 'Whoever asked' },
  items: 'Asked for',
  booklet: 'Booklet',
  format: 'Form',
  how: 'How',
  survey: 'Survey',
  surveyMayGo: 'The survey they asked for may go out now, once. Send no reminder unless they ask for one.',
};

export const words = inEveryLanguage(english, {
  'en-x-easyread': wordsEasyRead,
  pl: wordsPl,
  ro: wordsRo,
  ar: wordsAr,
  ckb: wordsCkb,
});
