import { inEveryLanguage } from '../in-every-language.ts';
import { wordsAr } from './words.ar.ts';
import { wordsCkb } from './words.ckb.ts';
import { wordsEasyRead } from './words.easy-read.ts';
import { wordsPl } from './words.pl.ts';
import { wordsRo } from './words.ro.ts';

const date = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
});

/** A picture beside a choice, by what the choice stands for. */
const noPictures: Readonly<Record<string, string>> = {};

const english = {
  /** Easy Read has them, and no other language needs them. */
  pictures: noPictures,
  continue: 'Continue',
  skip: 'Skip this question',
  change: 'Change',
  stop: 'Stop',
  helpNow: 'Get help now',
  send: 'Confirm and send',
  find: 'Find it',
  notGiven: 'Not provided',
  optional: (ask: string) => `${ask} (optional)`,
  hidden: 'Hidden',
  notSure: 'I am not sure',
  keepWritten: (written: string) => `Keep what I wrote: ${written}`,
  whichService: 'Which of these do you mean?',
  noServiceFound: 'I could not find that name. You can keep what you wrote, try another name, or choose not sure.',
  checkTitle: 'Check your answers',
  checkIntro: 'Nothing is sent until you choose “Confirm and send”.',
  also: 'You also said',
  privateTitle: 'Your words hold private details',
  privateText: 'The team can read them. Leave them in if they are needed, or take them out.',
  takeOut: 'Take them out',
  nothingToTakeOut: 'I see no private details in your words.',
  private: {
    'nhs-number': 'NHS number',
    phone: 'Phone number',
    email: 'Email address',
    postcode: 'Postcode',
    'date-of-birth': 'Date of birth',
    address: 'Address',
  },
  foundPrivate: (what: string, text: string) => `${what}: ${text}`,
  closedForChange: 'You chose to change an answer.',
  closedSent: 'You sent your answers.',
  goesOnBelow: 'This goes on below, with the answers you gave.',
  answered: (title: string) => `${title}: answered. It goes on below.`,
  notSent: (title: string) => `${title}: not sent.`,
  pickedColleague: 'Picked from the staff list',
  contact: { name: 'Your name (optional)', email: 'Email address', phone: 'Phone number' },
  contactWrong: {
    email: 'Enter an email address like name@example.com.',
    phone: 'Enter a phone number like 01482 000 000.',
  },
  dateParts: { day: 'Day', month: 'Month', year: 'Year' },
  firstQuestion: 'This is the first question, so there is nothing to go back to.',
  nothingToSkip: 'I need an answer to this one before we can go on. If you would rather not say, you can stop.',
  stillOpen: (names: readonly string[]) => `Nothing is sent yet. Please look at: ${names.join('; ')}.`,
  changeWhich: 'Choose “Change” beside the answer you want to change.',
  date: (day: Date) => date.format(day),
  /** As people type it, whatever is asked: `and` between several choices. English is heard in every language. */
  heard: {
    and: ['and'] as readonly string[],
    notSure: [
      'not sure',
      'unsure',
      'i am not sure',
      'im not sure',
      'dont know',
      'i dont know',
      'no idea',
      'do not know',
      'i do not know',
      'none',
    ] as readonly string[],
  },
};

export type FormWords = typeof english;

export const formWords = inEveryLanguage(english, {
  'en-x-easyread': wordsEasyRead,
  pl: wordsPl,
  ro: wordsRo,
  ar: wordsAr,
  ckb: wordsCkb,
});
