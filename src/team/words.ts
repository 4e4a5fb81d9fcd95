import type { Case, CaseEvent } from '../store/case.ts';
import type { Lying } from '../store/case-reads.ts';
import type { Flag, Route, Urgency } from '../triage/triaged.ts';
import type { Outcome } from './outcome.ts';
import { type Queue, queueNames } from './queue.ts';

const dayAndTime = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  timeZone: 'Europe/London',
});

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'Europe/London' });

/** `23 November at 9:15pm`, in the time of England; a full hour without its zeros. */
export const when = (date: Date): string =>
  dayAndTime
    .format(date)
    .replace(/ ([ap]m)$/, '$1')
    .replace(/:00([ap]m)$/, '$1');

const clockTime = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  timeZone: 'Europe/London',
});

/** `9:15pm`, in the time of England. */
const clock = (date: Date): string => clockTime.format(date).replace(/ ([ap]m)$/, '$1');

/** With the weekday: what somebody plans their week by. */
export const whenDue = (date: Date): string => `${weekday.format(date)} ${when(date)}`;

export const routeNames: Readonly<Record<Route, string>> = {
  complaint: 'Complaint',
  pals: 'PALS: help to sort something out',
  feedback: 'Feedback',
  compliment: 'Compliment',
  champion: 'Wants to talk to a staff champion',
  'staff-allegation': 'Allegation about staff',
  crisis: 'Someone may be in danger',
  safeguarding: 'Safeguarding',
  'data-protection': 'Data protection complaint',
  'other-organisation': 'About another organisation',
  'contact-request': 'Asks to be contacted',
  nomination: 'Nomination of a staff champion',
  involvement: 'Wants to be involved',
  'good-practice': 'Good practice to share',
  bereavement: 'Bereavement support',
  survey: 'Bereavement survey',
  chaplain: 'Asks for a chaplain',
  'data-request': 'Request about personal data',
};

/** The answers of the Friends and Family Test by their national codes. */
export const ratingNames: Readonly<Record<number, string>> = {
  1: 'Very good',
  2: 'Good',
  3: 'Neither good nor poor',
  4: 'Poor',
  5: 'Very poor',
  6: 'Don’t know',
};

export const urgencyNames: Readonly<Record<Urgency, string>> = {
  routine: 'Routine',
  soon: 'Soon',
  urgent: 'Urgent',
};

export const flagNames: Readonly<Record<Flag, string>> = {
  'possible-harm': 'Possible harm: think about duty of candour',
  'third-party': 'Someone writes for another person: consent is to be sought',
  'staff-allegation': 'Says something serious about a member of staff',
  'data-protection': 'About the use of personal data: 30 days to confirm',
  'other-organisation': 'Names another organisation',
  concern: 'Also tells of something that went wrong',
};

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  told: 'We answered the person',
  changed: 'We changed something',
  planned: 'We plan a change',
  'no-change': 'No change, and here is why',
  shared: 'Shared with the champions’ forum',
  accepted: 'The panel agrees',
  declined: 'The panel does not agree, and here is why',
};

const eventNames: Readonly<Record<CaseEvent['what'], string>> = {
  received: 'received',
  claimed: 'claimed',
  'words-shown': 'words shown',
  closed: 'closed',
  'matched-again': 'words of danger again',
  'words-added': 'words or contact added',
  rewritten: 'changed by the person',
  withdrawn: 'withdrawn by the person',
  assigned: 'given to a colleague',
  unassigned: 'put back to be claimed',
  noted: 'note added',
  'category-changed': 'category changed',
  'urgency-changed': 'urgency changed',
  'service-changed': 'service changed',
  moved: 'moved to this queue',
  replied: 'reply written',
  asked: 'question written to them',
  'reply-taken-back': 'reply taken back before it was read',
  'person-wrote': 'the person wrote',
  'not-delivered': 'could not be delivered to the person',
  reopened: 'opened again',
  nudged: 'reminder sent',
  'channel-changed': 'its queue has another channel',
  held: 'kept beyond its time',
  released: 'to be deleted on time again',
  flagged: 'a flag added, as a model suggested',
  'nominee-asked': 'the colleague was asked in Teams',
  'nominee-not-reached': 'the colleague could not be reached in Teams yet',
  'nominee-agreed': 'the colleague agreed',
  'nominee-refused': 'the colleague said no',
  'on-call-told': 'a colleague on call was told',
  'on-call-not-reached': 'a colleague on call could not be reached in Teams',
  'lanyard-issued': 'lanyard issued',
  recognised: 'recognition posted',
  'given-back': 'put back to be claimed, after a long silence',
  copied: 'everything about it copied, for a request to see it',
  erased: 'erased, because the person asked for it',
};

export const eventLine = ({ at, actor, what }: CaseEvent): string => {
  const who = typeof actor === 'string' ? undefined : actor.name;
  return `${when(at)}: ${eventNames[what]}${who === undefined ? '' : ` by ${who}`}`;
};

export const words = {
  yours: ({ state, claimedAt, stateAt }: Case): string => {
    if (state === 'waiting') return `You asked the person something on ${when(stateAt)}. They have not answered yet.`;
    if (state === 'answered') return `You have this. The person has had an answer since ${when(stateAt)}.`;
    return `You have this${claimedAt === undefined ? '' : `, since ${when(claimedAt)}`}.`;
  },
  stateLine: ({ state, claimedBy, claimedAt, closedAt, outcome, stateAt }: Case): string => {
    if (state === 'withdrawn')
      return 'Taken back, or erased because the person asked. Nothing is kept of what they wrote.';
    if (state === 'closed' && closedAt !== undefined)
      return `Closed on ${when(closedAt)}${outcome === undefined ? '' : `: ${outcomeNames[outcome]}`}`;
    if (state === 'claimed' && claimedAt !== undefined)
      return `Claimed by ${claimedBy?.name ?? 'a colleague'} on ${when(claimedAt)}`;
    const who = claimedBy?.name ?? 'A colleague';
    if (state === 'waiting') return `${who} asked them something on ${when(stateAt)}. We wait for them`;
    if (state === 'answered') return `${who} wrote to them on ${when(stateAt)}`;
    return 'New: nobody has claimed this yet';
  },
  withdrawn: 'Deleted',
  stale: (line: string) => `Nothing was changed by your tap. ${line}`,
  joined: (count: number) =>
    count === 1 ? '1 other nomination of this person' : `${count} other nominations of this person`,
  contactGiven: 'Given, shown with their words',
  noContact: 'None given',
  hardToRead: 'What this person wrote may be hard to read.',
  onlyYou: 'Their words are shown to you alone. That you read them is recorded.',
  readBy: (names: string) => `Read by ${names}`,
  whyClosed: 'What the team wrote when it closed this',
  pointer: (reference: string) =>
    `This is a second copy of the card for ${reference}. Please use the other one: it has been brought up to date.`,
  movedAway: ({ reference, queue }: Case) => `${reference} is now with ${queueNames[queue]}. That team has its card.`,
  movedTo: (name: string, reference: string, queue: string) =>
    `${name} moved ${reference} to ${queue}. That team has its card now.`,
  movedWhy: (from: string, why: string) => `From ${from}. ${why}`,
  me: (name: string) => `Me (${name})`,
  workTitle: (reference: string) => `More for ${reference}`,
  replyHeld: (at: Date) => `A message to them goes out at ${clock(at)}. Until then it can be taken back.`,
  replySeen: (at: Date) => `They read our last message on ${when(at)}.`,
  replyUnseen: 'They have not read our last message yet.',
  personWrote: 'The person wrote. “Show what they said” has it.',
  notDelivered: 'Something could not be delivered to the person. Look for another way to reach them.',
  assignedLine: (name: string, to: string, reference: string) => `${name} gave ${reference} to ${to}.`,
  unassignedLine: (name: string, reference: string) => `${name} put ${reference} back. Anyone can claim it.`,
  reopenedLine: (name: string, reference: string) => `${name} opened ${reference} again.`,
  categoryLine: (name: string, reference: string, to: string) => `${name} changed the category of ${reference}: ${to}.`,
  urgencyLine: (name: string, reference: string, to: string) => `${name} changed the urgency of ${reference}: ${to}.`,
  serviceLine: (name: string, reference: string, to: string) => `${name} changed the service of ${reference}: ${to}.`,
  wroteLine: (name: string, reference: string, kind: 'reply' | 'question', at: Date) =>
    kind === 'reply'
      ? `${name} wrote a reply about ${reference}. It goes out at ${clock(at)}.`
      : `${name} wrote a question about ${reference}. It goes out at ${clock(at)}.`,
  tookBackLine: (name: string, reference: string) =>
    `${name} took the message about ${reference} back. It was not read.`,
  notedLine: (name: string, reference: string) => `${name} added a note to ${reference}.`,
  personWroteLine: (reference: string) => `The person of ${reference} wrote. It needs a look.`,
  notesTitle: (name: string, at: Date) => `Note by ${name}, ${when(at)}`,
  wroteTitle: (name: string, at: Date) => `${name} wrote to them, ${when(at)}`,
  theyWroteTitle: (at: Date) => `They wrote, ${when(at)}`,
  movedTitle: 'Why it was moved here',
  claimedLine: (name: string, reference: string) => `${name} claimed ${reference}.`,
  closedLine: (name: string, reference: string, outcome: Outcome) =>
    `${name} closed ${reference}: ${outcomeNames[outcome]}.`,
  joinedWords: (reference: string) => `Another nomination of the same person, ${reference}`,
  deletedOnTime: (reference: string) => `${reference} was deleted, because the time was over for which it is kept.`,
  nothingDeleted: 'In the last 30 days nothing was old enough to be deleted.',
  deletedCounts: (counts: string) => `Deleted on time in the last 30 days: ${counts}.`,
  heldLine: (name: string, reference: string) => `${name} keeps ${reference} beyond its time.`,
  releasedLine: (name: string, reference: string) => `${name} lets ${reference} be deleted on time again.`,
  heldFact: 'Kept beyond its time',
  heldSince: (at: Date) => `Since ${when(at)}. “Show what they said” has the reason.`,
  heldTitle: 'Why it is kept',
  modelSays: 'A model’s summary, unchecked',
  modelThemes: 'Themes it suggests',
  wordsTitle: 'What they said',
  wordsBack: 'Back to the case',
  wordsMore: 'Show more of their words',
  noWords: 'No words came with this.',
  alertTitle: 'Someone may be in danger',
  alertWords: (given: boolean, contact: boolean) =>
    given
      ? `They chose to go on, so their words are here.${contact ? ' They left a way to reach them.' : ' They left no way to reach them.'}`
      : 'Their words and contact details are not here: they have not chosen to pass them on.',
  urgentWaitsTitle: 'An urgent case waits: set up its channel',
  urgentWaits: (queue: string) =>
    `No channel is set for “${queue}”. In the channel of the people who may read these, type: @Lanyard use this channel for ${queue}`,
  notYours:
    'This case belongs to a queue of another channel, so nothing was changed. Its own team can act on it there.',
  gone: 'This case is no longer kept, so nothing was changed.',
  notMember:
    'You are not a member of the team that works this queue, so nothing was changed. A member of it can add you in Teams.',
  stepOut:
    'You gave this nomination, or it is about you. Please leave it to the others of the panel. Nothing was changed.',
  notChecked:
    'I could not check just now that you belong to this team, so nothing was changed. Please try again in a minute.',
  refusals: {
    'no-outcome': 'Nothing was closed yet. Choose what came of it, then close it.',
    'no-why': 'Nothing was closed yet. Where nothing changes or the panel says no, write why, then close it.',
    'no-finding':
      'Nothing was closed yet. Say what you found, what it was about and which staff, then close it: the national return asks for it.',
    'no-what': 'Nothing was closed yet. Write what changed, or what is planned and by when, then close it.',
    'not-a-member': 'Nothing was changed. Choose a colleague who is a member of this channel’s team.',
    'say-why-held': 'Nothing was changed. Write why it has to be kept, for example: a claim is open.',
    concerned:
      'Nothing was changed. They gave this nomination, or it is about them. Choose somebody else of the panel.',
    'nothing-chosen': 'Nothing was changed. Choose something other than what it is now.',
    'say-why-moved': 'Nothing was moved. Choose whose it is, and write why.',
    'no-text': 'Nothing was sent. Write what you want to say first.',
    'too-long': 'Nothing was sent. It is longer than 8,000 characters, so please shorten it.',
    'open-places': 'Nothing was sent. These places are still to be filled in:',
    'too-late': 'It is too late to take that back: they can read it now. You can write to them again.',
    'no-note': 'Nothing was added. Write the note first.',
  },
  nudges: {
    halfNew: ({ reference }: Case, due: Date) => `Nobody has claimed ${reference} yet. It is due ${whenDue(due)}.`,
    halfClaimed: ({ reference, claimedBy }: Case, due: Date) =>
      `${reference} is due ${whenDue(due)}. ${claimedBy?.name ?? 'A colleague'} has it.`,
    dueNew: ({ reference }: Case, due: Date | undefined) =>
      `Nobody has claimed ${reference}${due === undefined ? '' : `. It was due ${whenDue(due)}`}.`,
    dueClaimed: ({ reference, claimedBy }: Case, due: Date | undefined) =>
      `${reference} is still open${due === undefined ? '' : `. It was due ${whenDue(due)}`}. ${claimedBy?.name ?? 'A colleague'} has it.`,
    unseen: ({ reference, receivedAt }: Case) =>
      `Nobody has claimed ${reference}, and it is urgent. It has waited since ${when(receivedAt)}.`,
    silent: ({ reference, claimedBy }: Case, days: number) =>
      `${reference} lay still with ${claimedBy?.name ?? 'a colleague'} for ${days} working days. Anybody can claim it now.`,
    climb: (queue: string, count: number, { reference, dueAt }: Lying['oldest']) =>
      count === 1
        ? `Nobody has claimed ${reference} in ${queue}${dueAt === undefined ? '' : `. It was due ${whenDue(dueAt)}`}.`
        : `Nobody has claimed ${count} cases in ${queue} that are overdue. The oldest is ${reference}${dueAt === undefined ? '' : `, which was due ${whenDue(dueAt)}`}.`,
    guardedClimb: (queue: string, count: number) =>
      `${count === 1 ? 'A case waits' : `${count} cases wait`} in ${queue}, and nobody has claimed ${count === 1 ? 'it' : 'them'}. Please tell its people.`,
  },
  notInTheTeam: 'Only members of a team that works cases can look them up. A member of it can add you in Teams.',
  foundNothing:
    'Nothing found. Try mine, unclaimed, overdue or urgent, a reference that begins with LAN, or words that they wrote.',
  noCases: 'You have no open case. Take one with “Claim” on its card.',
  myCases: (count: number) => (count === 1 ? 'Your open case' : `Your ${count} open cases`),
  openCase: 'Open its card',
  overdueSince: (due: string) => `Overdue: it was due ${due}`,
  dueOn: (due: string) => `Due ${due}`,
  notOwner: 'Only the people named in the setting TEAM_OWNERS can choose what a channel is for. Nothing was changed.',
  channelSet: (names: string) => `This channel now gets: ${names}. Cases that were waiting arrive here in a moment.`,
  channelStopped: (names: string) =>
    `This channel no longer gets: ${names}. Open cases go where they go now. Where no channel is set, they wait.`,
  nothingToStop: (set: string) => `Nothing was changed. ${set}`,
  tryAgain: 'Nothing was changed, because a case changed at the same moment. Please say that again.',
  setElsewhere: (names: string) => `Other channels get: ${names}.`,
  setInGeneral: (names: string) => `The channel for general feedback gets, because they have none: ${names}.`,
  setNowhere: (names: string) => `Nobody gets these yet, so their cases wait: ${names}.`,
  standsIn: (queue: Queue) => `Here because “${queueNames[queue]}” has no channel yet`,
  wentWithQueue: (reference: string) => `${reference} has its card in another channel now.`,
  notIncluded: (names: string) =>
    `Not included, because they are about people in danger or about colleagues: ${names}. Set them by name, in a channel that only the right people can read.`,
  confirmTitle: (names: string) => `Use this channel for ${names}?`,
  confirmWarning: [
    'Everyone who can read this channel will see that people are in danger, or that something was said about a colleague.',
    'Use a private channel whose members are named for this work, and check its members first.',
  ],
  confirm: 'Yes, use this channel',
  cancel: 'No, leave it as it is',
  cancelled: 'Nothing was changed.',
  help: (set: string) =>
    `In this channel I post cases for the experience team. Tell me which: “@Lanyard use this channel for everything”, or by name, for example “@Lanyard use this channel for complaints”. ${set} “@Lanyard which queues are here” shows them all, and “@Lanyard stop” ends it.\n\nTo nominate or give feedback, open a personal chat with me.`,
  setHere: (names: string) => (names === '' ? 'This channel gets nothing yet.' : `This channel gets: ${names}.`),
};

/** What people call a queue when they set a channel up. */
export const queueAliases: Readonly<Record<Queue, readonly string[]>> = {
  general: ['general feedback', 'general', 'feedback'],
  complaints: ['complaints and pals', 'complaints', 'complaint', 'pals'],
  urgent: ['safeguarding and urgent', 'safeguarding', 'urgent', 'crisis', 'alerts'],
  allegations: ['allegations about staff', 'staff allegations', 'allegations'],
  nominations: ['nominations', 'champions'],
  involvement: ['involvement'],
  bereavement: ['bereavement and chaplaincy', 'bereavement', 'chaplaincy'],
};
