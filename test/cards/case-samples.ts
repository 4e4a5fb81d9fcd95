import { alert } from '../../cards/alert.ts';
import { caseCard } from '../../cards/case.ts';
import { casePointer } from '../../cards/case-pointer.ts';
import { caseWords } from '../../cards/case-words.ts';
import { confirmDestination } from '../../cards/confirm-destination.ts';
import { urgentWaits } from '../../cards/urgent-waits.ts';
import { sample } from './sample.ts';
import { aCase, anAlert } from './sample-views.ts';

/** Cards that only the experience team sees. */
export const caseSamples = [
  sample(caseCard, aCase),
  sample(caseCard, {
    ...aCase,
    state: 'claimed',
    stateLine: 'Sam Reed claimed this at 10:42',
    canClaim: false,
    history: ['10:42 Sam Reed claimed it'],
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
  sample(casePointer, { text: 'This is a second copy. HT4K-9WPM-C was posted at 10:31: please work on that card.' }),
  sample(urgentWaits, {
    title: 'An urgent case waits',
    text: 'No channel is set for it yet. In the channel that may see it, say: @Lanyard use this channel for urgent.',
  }),
  sample(confirmDestination, {
    title: 'Use this channel for safeguarding and urgent?',
    warning: ['Everyone in this channel will read about people who may be in danger.', '12 people can read here now.'],
    confirm: 'Yes, use this channel',
    cancel: 'No, leave it as it is',
    queues: 'urgent',
  }),
];
