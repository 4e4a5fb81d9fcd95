import { alert } from '../../cards/alert.ts';
import { caseCard } from '../../cards/case.ts';
import { caseList } from '../../cards/case-list.ts';
import { casePointer } from '../../cards/case-pointer.ts';
import { caseWords } from '../../cards/case-words.ts';
import { caseWork } from '../../cards/case-work.ts';
import { caseWrite } from '../../cards/case-write.ts';
import { championOffer } from '../../cards/champion-offer.ts';
import { confirmDestination } from '../../cards/confirm-destination.ts';
import { digest } from '../../cards/digest.ts';
import { news } from '../../cards/news.ts';
import { report } from '../../cards/report.ts';
import { setUp } from '../../cards/set-up.ts';
import { urgentWaits } from '../../cards/urgent-waits.ts';
import { findingAsked } from '../../src/team/draw-finding.ts';
import { sample } from './sample.ts';
import { aCase, anAlert } from './sample-views.ts';

/** Cards that only the experience team sees. */
export const caseSamples = [
  sample(caseList, {
    title: 'Your 2 open cases',
    items: [
      {
        name: 'Complaint: LAN-7K2M-9QX4T',
        lines: ['Overdue: it was due Monday 23 November at 5pm', 'Claimed by Sam Reed on 20 November at 10:42am'],
        url: 'https://teams.microsoft.com/l/message/19%3Aabc%40thread.tacv2/171',
      },
      { name: 'Feedback: LAN-3H8P-2WV6R', lines: ['Claimed by Sam Reed on 24 November at 9am'] },
    ],
    open: 'Open its card',
  }),
  sample(caseCard, aCase),
  sample(caseCard, {
    ...aCase,
    state: 'claimed',
    stateLine: 'Sam Reed claimed this at 10:42',
    canClaim: false,
    history: ['10:42 Sam Reed claimed it'],
    finding: findingAsked({ route: 'complaint', kind: 'feedback' }),
    notice: 'Nothing was changed by your tap.',
  }),
  sample(caseCard, {
    ...aCase,
    urgency: 'routine',
    urgencyLabel: 'Routine',
    state: 'closed',
    stateLine: 'Closed by Sam Reed: change made',
    canClaim: false,
    canShow: false,
    canClose: false,
    canDraft: true,
    flags: [],
    history: ['10:42 Sam Reed claimed it', '14:05 Sam Reed closed it: change made'],
  }),
  sample(alert, anAlert),
  sample(alert, {
    ...anAlert,
    state: 'claimed',
    stateLine: 'Sam Reed claimed this at 10:42',
    canClaim: false,
    canShow: true,
  }),
  sample(caseWords, {
    reference: 'HT4K-9WPM-C',
    note: 'Only you see this.',
    warning: 'This may be upsetting to read. Take a break if you need one.',
    parts: [
      { label: 'What was good', text: 'The nurse was kind.\n\nShe came every day.' },
      { label: 'What could be better', text: 'We waited 3 weeks for the first visit and nobody phoned to say why.' },
    ],
    answers: [{ label: 'What they would like', value: 'Help to sort it out' }],
    contact: [
      { label: 'Name', value: 'Jo Example' },
      { label: 'Email', value: 'jo@example.com' },
    ],
    version: 3,
    more: 'Show the rest',
    page: 2,
    back: 'Hide what they said',
  }),
  sample(caseWork, {
    reference: 'HT4K-9WPM-C',
    version: 3,
    title: 'More for HT4K-9WPM-C',
    stateLine: 'Claimed by Sam Reed on 23 November at 10:42am',
    notice: 'Nothing was changed.',
    canCorrect: true,
    canUnassign: true,
    me: { value: 'sam', label: 'Me (Sam)' },
    category: { now: 'complaint', options: [{ value: 'complaint', label: 'Complaint' }] },
    urgency: { now: 'soon', options: [{ value: 'soon', label: 'Soon' }] },
    service: { options: [{ value: 'fitzwilliam', label: 'Fitzwilliam ward' }] },
    queue: { options: [{ value: 'urgent', label: 'safeguarding and urgent' }] },
    back: 'Back to the case',
  }),
  sample(caseWrite, {
    reference: 'HT4K-9WPM-C',
    version: 3,
    title: 'Write about HT4K-9WPM-C',
    reach: 'They left no address.',
    notice: 'Nothing was sent.',
    partsTitle: 'A good reply has seven parts',
    parts: ['1. Introduce yourself.', '2. Thank them.'],
    text: 'Hello. I am Sam.',
    back: 'Back to the case',
  }),
  sample(caseWrite, {
    reference: 'HT4K-9WPM-C',
    version: 3,
    title: 'Write about HT4K-9WPM-C',
    reach: 'They left no address.',
    partsTitle: 'A good reply has seven parts',
    parts: [],
    text: 'Hello. I am Sam.',
    preview: { title: 'This is what they will read', hold: 'You can take it back for ten minutes.' },
    back: 'Back to the case',
  }),
  sample(casePointer, { text: 'This is a second copy. HT4K-9WPM-C was posted at 10:31: please work on that card.' }),
  sample(urgentWaits, {
    title: 'An urgent case waits',
    text: 'No channel is set for it yet. In the channel that may see it, say: @Lanyard use this channel for urgent.',
  }),
  sample(report, {
    title: 'The month in figures: October 2026',
    notice: ['Times and outcomes are of what came in during the month, as it stands today.'],
    sections: [
      {
        title: 'Friends and Family Test',
        rows: [{ label: 'Positive', value: '84% (42 answers), in the month before 80%' }],
      },
    ],
    page: { label: 'Open as a page, to print or save', url: 'https://lanyard.example/report?of=a.b.c' },
  }),
  sample(digest, {
    title: 'The week from 16 to 22 November',
    charts: [
      {
        title: 'What came in',
        bars: [
          { label: 'Feedback and complaints', value: 41 },
          { label: 'Nominations', value: 1 },
          { label: 'Asked for a chaplain', value: 0 },
        ],
      },
    ],
    rows: [
      { label: 'Nominations', value: '2 (the week before: 1)' },
      { label: 'Overdue, and not answered', value: '0' },
    ],
  }),
  sample(news, { title: 'Sam Reed is a staff champion', paragraphs: ['They wear a purple lanyard.'] }),
  sample(championOffer, {
    title: 'You have been nominated as a staff champion',
    paragraphs: ['Somebody thought that you would be a good champion.'],
    problem: 'Say first whether we may name you.',
    ask: 'May we name you as a champion?',
    yes: 'Yes',
    no: 'No',
    accept: 'Yes, I will be a champion',
    decline: 'No, thank you',
    reference: 'LAN-7K2M-9QX4T',
  }),
  sample(caseCard, {
    ...aCase,
    state: 'closed',
    canClaim: false,
    canClose: false,
    champion: {
      record: {
        title: 'Record their answer',
        label: 'What did they say?',
        options: [{ value: 'refused', label: 'No' }],
        send: 'Record this answer',
        problem: 'Choose what they said',
      },
      issue: 'Lanyard issued',
      recognise: 'Post a recognition',
    },
  }),
  sample(setUp, {
    title: 'What should this channel get?',
    text: ['I bring what people send. Each kind lands in one channel.'],
    problem: 'Choose at least one.',
    ask: 'Post these here',
    options: [
      { value: 'general', label: 'general feedback' },
      { value: 'complaints', label: 'complaints and PALS' },
    ],
    chosen: ['general'],
    askGuarded: 'Only in a private channel',
    guarded: [{ value: 'urgent', label: 'safeguarding and urgent' }],
    use: 'Use this channel',
  }),
  sample(confirmDestination, {
    title: 'Use this channel for safeguarding and urgent?',
    warning: ['Everyone in this channel will read about people who may be in danger.', '12 people can read here now.'],
    confirm: 'Yes, use this channel',
    cancel: 'No, leave it as it is',
    queues: 'urgent',
  }),
];
