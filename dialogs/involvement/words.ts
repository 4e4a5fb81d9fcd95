import type { Opportunity } from '../../src/content/opportunity.ts';
import type { Interest } from '../../src/understanding/understood.ts';
import type { DialogWords } from '../dialog.ts';
import { inEveryLanguage } from '../in-every-language.ts';
import { cardWordsAr } from './card-words.ar.ts';
import { cardWordsCkb } from './card-words.ckb.ts';
import { cardWordsEasyRead } from './card-words.easy-read.ts';
import { cardWordsPl } from './card-words.pl.ts';
import { cardWordsRo } from './card-words.ro.ts';
import type { Reason } from './rank.ts';
import { wordsAr } from './words.ar.ts';
import { wordsCkb } from './words.ckb.ts';
import { wordsEasyRead } from './words.easy-read.ts';
import { wordsPl } from './words.pl.ts';
import { wordsRo } from './words.ro.ts';

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'Europe/London' });
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
});
const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/London',
});

/** 5pm, 5:30pm, midday: as NHS pages write times. */
function timeOfDay(at: Date): string {
  const [hour = 0, minute = 0] = clock.format(at).split(':').map(Number);
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? 'midnight' : 'midday';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

const everybody = {
  volunteering: 'Volunteering',
  forum: 'A forum for patients or carers',
  story: 'Telling my story to the board',
  'interview-panel': 'Helping to choose new staff',
  'member-governor': 'Being a member or a governor',
  'recovery-college': 'The Recovery College',
  youth: 'Something for young people',
  research: 'Research',
  improvement: 'Improving a service (QSIR)',
  fundraising: 'Raising money for Health Stars',
  films: 'Watching our short films',
  'not-sure': 'I am not sure, show me everything',
};

const typed = {
  volunteering: ['volunteer', 'volunteering', 'help out', 'helping out'],
  forum: ['forum', 'forums', 'patient forum', 'carer forum', 'meetings', 'focus group'],
  story: ['story', 'my story', 'board', 'tell my story', 'share my story'],
  'interview-panel': ['interview', 'interviews', 'panel', 'interview panel', 'interview panels'],
  'member-governor': ['member', 'membership', 'governor', 'governors', 'join the trust'],
  'recovery-college': ['recovery college', 'college', 'course', 'courses', 'learning', 'teach', 'teaching'],
  youth: ['youth', 'young people', 'youth group', 'youth action group', 'youth club'],
  research: ['research', 'study', 'studies', 'trial', 'trials'],
  improvement: ['improvement', 'quality improvement', 'qsir'],
  fundraising: ['fundraising', 'charity', 'raise money', 'health stars', 'fundraise'],
  films: ['film', 'films', 'video', 'videos'],
  'not-sure': ['not sure', 'unsure', 'dont know', 'i dont know', 'everything', 'all', 'anything', 'any'],
};

const interestProblem = 'Choose at least one. If you do not know, choose “I am not sure, show me everything”.';

const english: DialogWords = {
  title: 'Find ways to get involved',
  hint: 'Volunteer, join a forum, share your story, learn or help with research',
  opening: 'There are many ways to be involved. I ask up to four short questions, and then show what fits.',
  questions: {
    interests: {
      ask: 'What would you like to do?',
      hint: 'Choose all that you like.',
      short: 'What you would like to do',
      options: everybody,
      typed,
      problem: interestProblem,
    },
    staffInterests: {
      ask: 'What would you like to do?',
      hint: 'Choose all that you like.',
      short: 'What you would like to do',
      options: {
        'champions-forum': 'The champions’ forum',
        'good-practice': 'Sharing good practice',
        ...everybody,
      },
      typed: {
        ...typed,
        'champions-forum': ['champions forum', 'champion', 'champions'],
        'good-practice': ['good practice', 'share good practice'],
        forum: ['patient forum', 'carer forum', 'meetings', 'focus group'],
      },
      problem: interestProblem,
    },
    place: {
      ask: 'Where would you like to take part?',
      short: 'Where',
      options: {
        hull: 'Hull',
        'east-riding': 'East Riding',
        whitby: 'Whitby',
        'scarborough-ryedale': 'Scarborough and Ryedale',
        online: 'Online',
        anywhere: 'Anywhere',
      },
      typed: {
        hull: ['hull city', 'in hull'],
        'east-riding': [
          'beverley',
          'bridlington',
          'goole',
          'driffield',
          'hessle',
          'cottingham',
          'hornsea',
          'withernsea',
        ],
        'scarborough-ryedale': ['scarborough', 'ryedale', 'malton', 'filey', 'pickering'],
        online: ['at home', 'from home', 'video', 'teams', 'zoom'],
        anywhere: ['not sure', 'dont know', 'i dont mind', 'dont mind', 'everywhere', 'any', 'all'],
      },
      problem: 'Choose a place. If you do not mind, choose “Anywhere”.',
    },
    time: {
      ask: 'How much time would you like to give?',
      short: 'How much time',
      options: {
        little: 'A few hours in all',
        some: 'A few hours a month',
        regular: 'Some hours every week',
        'not-sure': 'I am not sure',
      },
      typed: {
        little: ['little', 'a little', 'not much', 'an hour', 'one hour', 'once', 'few hours', 'a few hours'],
        some: ['some', 'monthly', 'once a month', 'every month', 'a month'],
        regular: ['regular', 'regularly', 'weekly', 'every week', 'once a week', 'a lot', 'lots'],
        'not-sure': ['not sure', 'unsure', 'dont know', 'it depends', 'dont mind', 'any'],
      },
      problem: 'Choose how much time. If you do not know, choose “I am not sure”.',
    },
    age: {
      ask: 'Are you under 18?',
      hint: 'Some things are for certain ages. This only decides what I show you. I do not need a date of birth.',
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
  },
};

export const words = inEveryLanguage(english, {
  'en-x-easyread': wordsEasyRead,
  pl: wordsPl,
  ro: wordsRo,
  ar: wordsAr,
  ckb: wordsCkb,
});

const kinds: Readonly<Record<Interest, string>> = {
  story: 'telling your story',
  'member-governor': 'being a member or a governor',
  research: 'research',
  'interview-panel': 'choosing new staff',
  'recovery-college': 'the Recovery College',
  volunteering: 'volunteering',
  fundraising: 'raising money',
  forum: 'forums',
  youth: 'things for young people',
  improvement: 'improving a service',
  'champions-forum': 'the champions’ forum',
  'good-practice': 'good practice',
  films: 'our films',
};

/** Where it happens, in words. */
const where = ({ localities, online }: Opportunity): string => {
  const places = new Intl.ListFormat('en-GB').format(localities);
  if (localities.length === 0) return 'Online';
  return online ? `${places}, or online` : places;
};

function reason(why: Reason, opportunity: Opportunity): string {
  switch (why.kind) {
    case 'interest':
      return `You asked about ${kinds[why.interest]}.`;
    case 'in-place':
      return `It is in ${why.place}, as you asked.`;
    case 'online-from':
      return `It is online, so you can join from ${why.place}.`;
    case 'not-in-place':
      return `It is not in ${why.place}. It is in ${where(opportunity)}.`;
    case 'online':
      return 'It is online, as you asked.';
    case 'not-online':
      return `It is not online. It is in ${where(opportunity)}.`;
    case 'time':
      return 'It takes as much time as you said.';
    case 'more-time':
      return 'It takes more time than you said.';
    case 'age':
      return 'It is made for your age.';
    case 'staff':
      return 'It is for staff.';
    case 'one-of-each':
      return 'You want to see a bit of everything.';
  }
}

const englishCards = {
  reason,
  list: {
    found: (count: number): string => (count === 1 ? 'This may suit you' : 'These may suit you'),
    choose: 'The best fit is first. Choose one to read all about it.',
    instead: 'Nothing fits just now',
    insteadChoose: 'I found nothing like that for you at the moment. These may be of interest instead.',
    nothing: 'I found nothing for you at the moment. We can tell you when there is something.',
    all: 'All ways to be involved',
    page: (page: number, pages: number) => `This is part ${page} of ${pages}. Choose one to read all about it.`,
    allOnOne: 'Choose one to read all about it.',
    more: 'Show more',
    everything: 'Show everything',
    tellMe: 'Tell me when there is something new',
    again: 'Answer the questions again',
  },
  details: {
    rows: {
      where: 'Where',
      next: 'Next date',
      later: 'After that',
      noDate: 'Next date',
      time: 'How much time',
      ages: 'Ages',
      payment: 'Payment and expenses',
      support: 'Support',
      dbs: 'Checks',
      howDecided: 'How it is decided',
      accessNeeds: 'If you need support',
      contact: 'Who to ask',
      closes: 'Last day to come forward',
    },
    place: (opportunity: Opportunity) =>
      opportunity.place === undefined || opportunity.place === where(opportunity)
        ? where(opportunity)
        : `${where(opportunity)}. ${opportunity.place}.`,
    contact: ({ role, phone, email }: Opportunity['contact']) =>
      [role, phone, email].filter((part) => part !== undefined).join(', '),
    noneNow: 'There is no date now. We can tell you when there is.',
    anyTime: 'There is no fixed date. The coordinator will tell you when you can begin.',
    anyTimeLink: 'At any time.',
    provisional: 'These dates are examples that nobody has checked yet. The coordinator will tell you the real ones.',
    when: (start: Date, end: Date) =>
      `${weekday.format(start)} ${day.format(start)}, ${timeOfDay(start)} to ${timeOfDay(end)}`,
    closes: (last: string) => day.format(new Date(`${last}T12:00:00Z`)),
    addToCalendar: (start: Date) => `Add ${day.format(start)} to your calendar`,
    goTo: (url: string) => `Go to ${new URL(url).hostname}`,
    register: 'Register interest',
    ask: 'Ask about this',
    tellMe: 'Tell me when there is a date',
    share: 'Share good practice',
    all: 'See the whole list',
  },
  gone: {
    closed: (name: string) => `This has closed: ${name}`,
    closedSince: (last: string) => `The last day to come forward was ${day.format(new Date(`${last}T12:00:00Z`))}.`,
    closedDates: 'Its dates are over.',
    unknown: 'This is no longer on our list',
    unknownWhy: 'It may have ended or changed its name.',
    next: 'Here is what there is now. We can also tell you when there is something like it.',
    tellMe: 'Tell me when there is something like it',
  },
};

export type CardWords = typeof englishCards;
export const cardWords = inEveryLanguage(englishCards, {
  'en-x-easyread': cardWordsEasyRead,
  pl: cardWordsPl,
  ro: cardWordsRo,
  ar: cardWordsAr,
  ckb: cardWordsCkb,
});
