import type { Opportunity } from '../../src/content/opportunity.ts';
import type { Answers, DialogWords, Stored } from '../dialog.ts';
import { inEveryLanguage } from '../in-every-language.ts';
import type { ages, kinds, places } from './asked.ts';
import { refusedWordsAr, wordsAr } from './words.ar.ts';
import { refusedWordsCkb, wordsCkb } from './words.ckb.ts';
import { refusedWordsEasyRead, wordsEasyRead } from './words.easy-read.ts';
import { refusedWordsPl, wordsPl } from './words.pl.ts';
import { refusedWordsRo, wordsRo } from './words.ro.ts';

const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/London',
});

const isYoung = ({ age }: Answers) => age !== undefined && age !== 'adult';
const named = ({ which }: Answers) => (typeof which === 'string' ? which : undefined);

const kindNames = {
  volunteering: 'Volunteering',
  forum: 'Forums for patients or carers',
  story: 'Telling my story to the board',
  'interview-panel': 'Helping to choose new staff',
  'member-governor': 'Being a member or a governor',
  'recovery-college': 'The Recovery College',
  youth: 'Things for young people',
  research: 'Research',
  improvement: 'Improving a service (QSIR)',
  fundraising: 'Raising money for Health Stars',
  films: 'Our short films',
} satisfies Record<(typeof kinds)[number], string>;

const placeNames = {
  hull: 'Hull',
  'east-riding': 'East Riding',
  whitby: 'Whitby',
  'scarborough-ryedale': 'Scarborough and Ryedale',
  online: 'Online',
  anywhere: 'Anywhere',
} satisfies Record<(typeof places)[number], string>;

const contactProblem =
  'Enter an email address like name@example.com, or a phone number like 01482 000 000. Keep your name to 100 characters.';

const english: DialogWords = {
  title: 'Register interest',
  hint: 'Ask the coordinator to contact you',
  opening:
    'This is not part of your care, and it is not put on a health record. Saying no changes nothing. You can stop or withdraw at any time.',
  questions: {
    about: {
      ask: 'What would you like us to do?',
      hint: 'If the one you chose is no longer on our list, we can tell you about new ones.',
      short: 'What you would like',
      options: { register: 'Pass on that I am interested', 'tell-me': 'Tell me when there is something new' },
      typed: {
        register: ['register', 'register interest', 'i am interested', 'sign me up', 'join'],
        'tell-me': ['tell me', 'tell me when', 'let me know', 'keep me posted'],
      },
      problem: 'Choose what you would like us to do.',
    },
    which: {
      ask: 'Which one are you interested in?',
      hint: 'Type its name, or say it in your own words.',
      short: 'Which one',
      problem: 'Type its name. It must be 200 characters or less.',
    },
    kinds: {
      ask: 'What would you like to hear about?',
      hint: 'Choose all that you like. If you skip this, we tell you about everything.',
      short: 'What to hear about',
      options: kindNames,
      typed: {
        volunteering: ['volunteer'],
        forum: ['forum', 'forums', 'meetings'],
        story: ['story', 'my story', 'board'],
        'interview-panel': ['interview', 'panel', 'interview panel'],
        'member-governor': ['member', 'membership', 'governor'],
        'recovery-college': ['recovery college', 'college', 'courses'],
        youth: ['youth', 'young people'],
        research: ['studies'],
        improvement: ['improvement', 'qsir'],
        fundraising: ['fundraising', 'charity', 'health stars'],
        films: ['film', 'films', 'videos'],
      },
      problem: 'Choose from the list, or skip this question.',
    },
    place: {
      ask: 'Where would you like to take part?',
      short: 'Where',
      options: placeNames,
      typed: {
        'east-riding': ['beverley', 'bridlington', 'goole', 'driffield', 'hessle', 'cottingham'],
        'scarborough-ryedale': ['scarborough', 'ryedale', 'malton', 'filey', 'pickering'],
        online: ['at home', 'from home'],
        anywhere: ['not sure', 'dont know', 'dont mind', 'i dont mind', 'any'],
      },
      problem: 'Choose a place, or skip this question.',
    },
    agree: {
      ask: (answers) => {
        if (answers.about !== 'tell-me') return 'May the coordinator contact you about this?';
        const which = named(answers);
        return which === undefined
          ? 'May we contact you when there is something?'
          : `You cannot join “${which}” at the moment. May we contact you when you can?`;
      },
      hint: 'We use your details only for this. If you say no, I pass nothing on.',
      short: 'We may contact you about this',
      options: { yes: 'Yes, you may contact me', no: 'No, do not contact me' },
      typed: { yes: ['y', 'ok', 'okay', 'sure', 'yes please'], no: ['n', 'dont', 'no thanks', 'no thank you'] },
      problem: 'Choose yes or no.',
    },
    age: {
      ask: 'Are you under 18?',
      hint: 'We ask so that the coordinator can make it safe for you. I do not need a date of birth.',
      short: 'Your age',
      options: {
        adult: 'No, I am 18 or over',
        '16-17': 'Yes, I am 16 or 17',
        '11-15': 'Yes, I am 11 to 15',
        'under-11': 'Yes, I am 10 or under',
        'under-18': 'Yes, but I would rather not say more',
      },
      typed: {
        adult: ['no', 'n', 'adult', 'over 18', 'i am an adult'],
        '16-17': ['16', '17', 'sixteen', 'seventeen'],
        '11-15': ['11', '12', '13', '14', '15', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen'],
        'under-11': ['6', '7', '8', '9', '10', 'nine', 'ten'],
        'under-18': ['yes', 'y', 'under 18'],
      },
      problem: 'Choose one of these, or skip this question.',
    },
    contact: {
      ask: (answers) => (isYoung(answers) ? 'How can we reach you, or an adult you trust?' : 'How can we reach you?'),
      hint: (answers) =>
        isYoung(answers)
          ? 'An adult can help you with this. A nickname is enough, and an email address or a phone number.'
          : 'A first name or a nickname is enough. Give an email address or a phone number.',
      short: 'How to reach you',
      problem: contactProblem,
    },
    reach: {
      ask: 'How would you like to be reached?',
      hint: 'Leave it out if Teams is fine. The coordinator sees your name.',
      short: 'How to reach you',
      problem: contactProblem,
    },
    access: {
      ask: 'What do you need, so that you can take part?',
      hint: 'For example step-free access, large print, BSL or an interpreter. Please leave out health details.',
      short: 'What you need to take part',
      problem: 'Your answer must be 8,000 characters or less.',
    },
    others: {
      ask: 'May we also tell you about other ways to be involved?',
      hint: 'This is a choice of its own. Saying no changes nothing about this one.',
      short: 'Tell you about other ways',
      options: { yes: 'Yes, tell me about others too', no: 'No, only about this one' },
      typed: { yes: ['y', 'ok', 'okay', 'sure', 'yes please'], no: ['n', 'dont', 'no thanks', 'no thank you'] },
      problem: 'Choose yes or no.',
    },
  },
  receipt: (stored) => ({ title: titleOf(stored), paragraphs: nextSteps(stored) }),
};

function titleOf({ answers }: Stored): string {
  return answers.about === 'tell-me' ? 'We will tell you when there is something' : 'Your interest is registered';
}

function nextSteps(stored: Stored): string[] {
  return [
    ...whoActs(stored),
    ...(stored.answers.others === 'yes' ? ['We will also tell you about other ways to be involved.'] : []),
    'To withdraw, type “withdraw” in this chat, or come back with your reference and secret. You need not say why.',
  ];
}

function whoActs({ route, answers, dueAt }: Stored): string[] {
  if (route === 'crisis' || route === 'safeguarding' || route === 'staff-allegation')
    return [
      'A senior member of the team will read this first. To keep people safe, we may have to share it.',
      'If someone is in danger now, call 999.',
    ];
  if (answers.about === 'tell-me')
    return ['The coordinator keeps your details for this alone, and contacts you when there is something.'];
  if (dueAt === undefined) return ['The coordinator will contact you. Nothing is decided before you have talked.'];
  return [`The coordinator will contact you by ${day.format(dueAt)}. Nothing is decided before you have talked.`];
}

export const words = inEveryLanguage(english, {
  'en-x-easyread': wordsEasyRead,
  pl: wordsPl,
  ro: wordsRo,
  ar: wordsAr,
  ckb: wordsCkb,
});

/** Said when somebody would rather not be contacted. */
export const refusedWords = inEveryLanguage(
  'I have passed nothing on, and kept no contact details. You can come back to this whenever you like.',
  {
    'en-x-easyread': refusedWordsEasyRead,
    pl: refusedWordsPl,
    ro: refusedWordsRo,
    ar: refusedWordsAr,
    ckb: refusedWordsCkb,
  },
);

/** What the team reads beside the case. */
export const factWords = {
  labels: {
    wants: 'They want',
    opportunity: 'Opportunity',
    coordinator: 'Coordinator',
    kinds: 'Interested in',
    locality: 'Locality',
    age: 'Age',
    others: 'May hear of other ways',
  },
  takePart: 'To take part',
  hear: 'To hear when there is something',
  ownWords: 'In their own words',
  kinds: kindNames,
  places: placeNames,
  where: ({ localities, online }: Opportunity) => [...localities, ...(online ? ['Online'] : [])].join('; '),
  ages: {
    adult: '18 or over',
    '16-17': '16 or 17',
    '11-15': '11 to 15',
    'under-11': '10 or under',
    'under-18': 'Under 18',
  } satisfies Record<(typeof ages)[number], string>,
  yesNo: { yes: 'Yes', no: 'No' },
};
