import type { z } from 'zod/v4';
import type { alert } from '../../cards/alert.ts';
import type { caseCard } from '../../cards/case.ts';
import type { FormQuestion } from '../../cards/form-question.ts';

const outcomes = [
  { label: 'We told the person', value: 'told' },
  { label: 'A change was made', value: 'change-made' },
  { label: 'A change is planned', value: 'change-planned' },
  { label: 'No change', value: 'no-change' },
];

/** A complaint that nobody has claimed yet. */
export const aCase: z.input<typeof caseCard.view> = {
  reference: 'HT4K-9WPM-C',
  version: 3,
  canClaim: true,
  canShow: true,
  canClose: true,
  outcomes,
  title: 'Formal complaint',
  urgency: 'soon',
  urgencyLabel: 'Soon',
  service: 'District nursing',
  area: 'East Riding',
  rated: 'Poor',
  contact: 'Given, shown with their words',
  received: '20 November 2026 at 10:31',
  due: '25 November 2026 at 5pm',
  state: 'new',
  stateLine: 'New: nobody has claimed it',
  reasons: ['They asked for a formal complaint', 'They rated their experience as poor'],
  flags: ['Somebody else speaks for the patient: ask for consent'],
  history: [],
  contentNote: 'Talks about a death.',
};

/** An alert as it is at first: without words or contact. */
export const anAlert: z.input<typeof alert.view> = {
  reference: 'HT7M-2XRD-K',
  version: 1,
  canClaim: true,
  canShow: false,
  canClose: true,
  outcomes,
  title: 'Somebody may be in danger',
  received: '20 November 2026 at 10:31',
  due: '20 November at 11:31am',
  state: 'new',
  stateLine: 'New: nobody has claimed it',
  reasons: ['Says that they do not want to live'],
  history: [],
  wordsLine: 'They have not agreed to share words or contact details.',
};

/** One question of each kind. */
export const formQuestions: readonly FormQuestion[] = [
  {
    id: 'relation',
    kind: 'choice',
    ask: 'Whose feedback is it?',
    options: [
      { label: 'A patient’s', value: 'patient' },
      { label: 'A carer’s', value: 'carer' },
    ],
    value: 'carer',
  },
  {
    id: 'needs',
    kind: 'choices',
    ask: 'What do they need to read our answer?',
    options: [
      { label: 'Large print', value: 'large-print' },
      { label: 'Easy read', value: 'easy-read' },
    ],
    value: ['easy-read'],
  },
  {
    id: 'service',
    kind: 'service',
    ask: 'Which service is it about?',
    hint: 'Type a few letters.',
    problem: 'Choose a service from the list',
    options: [
      { label: 'District nursing', value: 'district-nursing' },
      { label: 'I am not sure', value: 'unsure' },
    ],
  },
  { id: 'nickname', kind: 'text', ask: 'What do you call the team?', value: 'The blue team' },
  {
    id: 'good',
    kind: 'long-text',
    ask: 'What was good?',
    hint: 'Up to 8,000 characters.',
    value: 'Kind.',
  },
  {
    id: 'when',
    kind: 'date',
    ask: 'When was it?',
    problem: 'Enter the month, for example 8',
    value: { day: '6', month: '', year: '2026' },
  },
  {
    id: 'contact',
    kind: 'contact',
    ask: 'How can we reach them?',
    value: { name: 'Jo', email: 'jo@example.com' },
    labels: { name: 'Their name', email: 'Their email address', phone: 'Their phone number' },
  },
  { id: 'secret', kind: 'secret', ask: 'What is the secret?' },
];
