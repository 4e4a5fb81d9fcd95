import { dueTimes } from './due-times.ts';
import type { Seen } from './see.ts';
import type { ToTriage, Triaged } from './triaged.ts';

/** One row: when it holds, where the case goes, and the reasons told to the team. */
export interface RoutingRule {
  readonly when: (seen: Seen) => boolean;
  readonly to: Pick<Triaged, 'route' | 'queue' | 'urgency' | 'due'>;
  readonly because: (seen: Seen) => readonly string[];
}

const complaint = { route: 'complaint', queue: 'complaints', urgency: 'soon', due: dueTimes.complaint } as const;
const asksForHelp = ({ given }: Seen) => given.wish === 'sort-out' || given.wish === 'unsure';

const kinds: readonly (readonly [ToTriage['kind'], RoutingRule['to'], because: string])[] = [
  [
    'nomination',
    { route: 'nomination', queue: 'nominations', urgency: 'routine', due: dueTimes.nomination },
    'They nominate somebody as a staff champion.',
  ],
  [
    'involvement',
    { route: 'involvement', queue: 'involvement', urgency: 'routine', due: dueTimes.involvement },
    'They would like to be involved.',
  ],
  [
    'good-practice',
    { route: 'good-practice', queue: 'involvement', urgency: 'routine', due: dueTimes.goodPractice },
    'A colleague shares good practice.',
  ],
  [
    'bereavement',
    { route: 'bereavement', queue: 'bereavement', urgency: 'soon', due: dueTimes.bereavement },
    'They asked for bereavement information to be sent or read out.',
  ],
  ['survey', { route: 'survey', queue: 'bereavement', urgency: 'routine' }, 'They answered the bereavement survey.'],
  [
    'chaplain',
    { route: 'chaplain', queue: 'bereavement', urgency: 'soon', due: dueTimes.chaplain },
    'They asked for a chaplain.',
  ],
  [
    'data-request',
    { route: 'data-request', queue: 'complaints', urgency: 'soon', due: dueTimes.dataRequest },
    'They ask about data that is kept about them: a person decides.',
  ],
];

const kindRules: readonly RoutingRule[] = kinds.map(([kind, to, because]) => ({
  when: ({ given }) => given.kind === kind,
  to,
  because: () => [because],
}));

/**
 * From top to bottom; the first row that holds decides. People's safety comes first, then what has a clock in law, then
 * what the person asked for, then what is left.
 */
export const routingRules: readonly RoutingRule[] = [
  // The one who is accused may read any other channel.
  {
    when: ({ allegations }) => allegations.length > 0,
    to: { route: 'staff-allegation', queue: 'allegations', urgency: 'urgent', due: dueTimes.urgent },
    because: ({ allegations, dangers }) => [...allegations, ...dangers],
  },
  // Whatever else it is, somebody may be in danger: of their own life first.
  {
    when: ({ crisis }) => crisis.length > 0,
    to: { route: 'crisis', queue: 'urgent', urgency: 'urgent', due: dueTimes.urgent },
    because: ({ dangers }) => dangers,
  },
  {
    when: ({ dangers }) => dangers.length > 0,
    to: { route: 'safeguarding', queue: 'urgent', urgency: 'urgent', due: dueTimes.urgent },
    because: ({ dangers }) => dangers,
  },
  // Typed in the dialog about personal data, a complaint about their use is one all the same.
  {
    when: ({ given, dataProtection, explicitComplaint }) =>
      given.kind === 'data-request' && dataProtection.length > 0 && explicitComplaint.length > 0,
    to: { ...complaint, route: 'data-protection' },
    because: ({ dataProtection, explicitComplaint }) => [...dataProtection, ...explicitComplaint],
  },
  // What was asked for decides here; whatever else its words tell is a flag.
  ...kindRules,
  // Two clocks may run, 30 days in data protection and 3 working days for a complaint: the shorter one serves both.
  {
    when: ({ dataProtection }) => dataProtection.length > 0,
    to: { ...complaint, route: 'data-protection' },
    because: ({ dataProtection }) => dataProtection,
  },
  // What the person calls a complaint, or ticked as one, is one.
  {
    when: ({ given, explicitComplaint }) => given.wish === 'complaint' || explicitComplaint.length > 0,
    to: complaint,
    because: ({ given, explicitComplaint }) => [
      ...(given.wish === 'complaint' ? ['They asked for a formal complaint.'] : []),
      ...explicitComplaint,
    ],
  },
  // Grave enough to be handled as a complaint, even when help or a call was asked for.
  {
    when: ({ seriousAccusation }) => seriousAccusation.length > 0,
    to: complaint,
    because: ({ seriousAccusation }) => seriousAccusation,
  },
  {
    when: ({ given }) => given.kind === 'contact-request',
    to: { route: 'contact-request', queue: 'complaints', urgency: 'soon', due: dueTimes.contactRequest },
    because: () => ['They asked to be contacted.'],
  },
  // They chose PALS: quick and informal. The words of someone who needs help always sound dissatisfied.
  {
    when: asksForHelp,
    to: { route: 'pals', queue: 'complaints', urgency: 'soon', due: dueTimes.pals },
    because: ({ given }) => [
      given.wish === 'unsure'
        ? 'They are not sure what they need and asked to be contacted.'
        : 'They asked for help to sort it out.',
    ],
  },
  // Dissatisfaction that requires a response is a complaint, also when the person ticked that they just want to tell us.
  {
    when: ({ dissatisfaction }) => dissatisfaction.length > 0,
    to: complaint,
    because: ({ dissatisfaction }) => dissatisfaction,
  },
  {
    when: ({ given }) => given.wish === 'champion',
    to: { route: 'champion', queue: 'general', urgency: 'soon', due: dueTimes.champion },
    because: () => ['They asked for a champion to talk to.'],
  },
  {
    when: ({ given }) => given.otherOrganisation === true,
    to: { route: 'other-organisation', queue: 'general', urgency: 'routine', due: dueTimes.otherOrganisation },
    because: () => [],
  },
  {
    when: ({ praise, given }) => praise || given.kind === 'thanks',
    to: { route: 'compliment', queue: 'general', urgency: 'routine' },
    because: ({ given }) => [
      given.kind === 'thanks' ? 'They thank a member of staff.' : 'It is praise, and no fault is found.',
    ],
  },
  {
    when: () => true,
    to: { route: 'feedback', queue: 'general', urgency: 'routine' },
    because: () => ['It is feedback that asks for no answer.'],
  },
];
