// Easy Read English: what the cards about ways to be involved say. Nobody who reads Easy Read has checked it yet.
import type { Opportunity } from '../../src/content/opportunity.ts';
import type { Interest } from '../../src/understanding/understood.ts';
import { dayIn } from '../day-in.ts';
import type { Translated } from '../translated.ts';
import type { Reason } from './rank.ts';
import type { CardWords } from './words.ts';

const day = dayIn('en', { day: 'numeric', month: 'long', year: 'numeric' });

const kinds: Readonly<Record<Interest, string>> = {
  story: 'telling your story',
  'member-governor': 'being a member or a governor',
  research: 'research',
  'interview-panel': 'choosing new staff',
  'recovery-college': 'the Recovery College',
  volunteering: 'helping as a volunteer',
  fundraising: 'collecting money',
  forum: 'meeting other people',
  youth: 'things for young people',
  improvement: 'making care better',
  'champions-forum': 'the champions’ forum',
  'good-practice': 'what works well',
  films: 'our films',
};

const where = ({ localities, online }: Opportunity): string => {
  if (localities.length === 0) return 'On a computer or phone';
  const places = new Intl.ListFormat('en-GB').format(localities);
  return online ? `${places}, or on a computer or phone` : places;
};

function reason(why: Reason, opportunity: Opportunity): string {
  switch (why.kind) {
    case 'interest':
      return `You like ${kinds[why.interest]}.`;
    case 'in-place':
      return `It is in ${why.place}. You wanted that.`;
    case 'online-from':
      return 'You can do it on a computer or phone.';
    case 'not-in-place':
      return `It is not in ${why.place}. It is here: ${where(opportunity)}.`;
    case 'online':
      return 'It is on a computer or phone. You wanted that.';
    case 'not-online':
      return `You have to go there. It is here: ${where(opportunity)}.`;
    case 'time':
      return 'You have enough time for it.';
    case 'more-time':
      return 'You need more time for it.';
    case 'age':
      return 'It is for people of your age.';
    case 'staff':
      return 'It is for staff.';
    case 'one-of-each':
      return 'You wanted to see everything.';
  }
}

export const cardWordsEasyRead: Translated<CardWords> = {
  reason,
  list: {
    found: (count) => (count === 1 ? 'You may like this' : 'You may like these'),
    choose: 'The best one is at the top. Press one to read more.',
    instead: 'I found nothing like that',
    insteadChoose: 'You may like these. Press one to read more.',
    nothing: 'I found nothing for you now. We can tell you about new things.',
    all: 'All the things you can do',
    page: (page, pages) => `This is part ${page} of ${pages}. Press one to read more.`,
    allOnOne: 'Press one to read more.',
    tellMe: 'Tell me about new things',
    again: 'Answer again',
  },
  details: {
    rows: {
      next: 'When',
      noDate: 'When',
      ages: 'How old you must be',
      payment: 'Money',
      support: 'Who helps you',
      howDecided: 'How we choose',
      accessNeeds: 'If you need help',
      closes: 'Last day',
    },
    // “Online” alone has been said in easy words.
    place: (opportunity) =>
      opportunity.place === undefined || opportunity.place === 'Online'
        ? where(opportunity)
        : `${where(opportunity)}. ${opportunity.place}.`,
    noneNow: 'There is no day yet. We can tell you when there is one.',
    anyTime: 'You can start at any time. A person will tell you when.',
    provisional: 'These days may be wrong. A person will tell you the right ones.',
    addToCalendar: (start) => `Put ${day(start)} in your calendar`,
    register: 'I want to do this',
    ask: 'Ask a question',
    tellMe: 'Tell me when there is a day',
    all: 'See all the things',
  },
  gone: {
    closed: (name) => `This is over: ${name}`,
    closedSince: (last) => `The last day was ${day(new Date(`${last}T12:00:00Z`))}.`,
    closedDates: 'It is over.',
    unknown: 'We do not have this any more',
    unknownWhy: 'It may be over. Or it has a new name.',
    next: 'You can do these things now. Or we tell you about new ones.',
    tellMe: 'Tell me about new ones',
  },
};
