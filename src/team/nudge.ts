import type { Case, CaseEvent } from '../store/case.ts';
import type { Nudge } from '../store/delivery.ts';
import { guardedQueues } from './queue.ts';
import { words } from './words.ts';

/** What a reminder that has come up amounts to. */
export interface Nudged {
  /** Said in the case's thread. */
  readonly line?: string;
  /** Said to the whole of general's channel, where people see what another channel lets lie. */
  readonly climbs?: true;
  /** Whoever had it was silent too long: it can be claimed again. */
  readonly givenBack?: true;
  /** Whoever is to be told in their own chat that it waits, by their place in the list of those on call. */
  readonly calls?: number;
  readonly next?: Pick<Nudge, 'step' | 'round'> & { readonly at: Date };
}

export interface NudgeRules {
  /** An urgent case that nobody claimed is brought up again after this long; then later and later. */
  readonly urgentAfterMs: number;
  /** Working days in which whoever claimed a case does something with it. */
  readonly quietDays: number;
  readonly dueAfterWorkingDays: (from: Date, days: number) => Date;
  /** Microsoft Entra object ids of those who are told, one after another, of danger that nobody has claimed. */
  readonly onCall: readonly string[];
  readonly isAtWork: (at: Date) => boolean;
}

interface Nudging {
  readonly nudge: Pick<Nudge, 'step' | 'round'>;
  readonly found: Case;
  readonly history: readonly CaseEvent[];
  readonly at: Date;
  readonly rules: NudgeRules;
}

const hour = 3_600_000;
const day = 24 * hour;
/** However long nobody comes, somebody is asked again this often. */
const longestUrgentMs = 4 * hour;
const longestOverdueDays = 5;
/** One that came late, because the service was down, is followed by no other within this time. */
const restMs = 4 * hour;

/** Nine in the morning of a working day: due times end at five. */
const morningOf = (dueEnd: Date) => new Date(dueEnd.getTime() - 8 * hour);

/**
 * What to do when a reminder comes up, by how the case stands at that moment. Reminders end when a case is closed or
 * withdrawn; while we wait for the person they only wait too. But for danger they come in working hours.
 */
export function nudgeFor({ nudge, found, history, at, rules }: Nudging): Nudged {
  if (found.state === 'closed' || found.state === 'withdrawn') return {};
  const { step, round } = nudge;
  if (step === 'unseen') return unseen(found, round, at, rules);
  if (step === 'silent') return silent(found, at, rules);
  const opens = openingHours(at, rules);
  if (opens.getTime() > at.getTime()) return { next: { step, round, at: opens } };
  if (found.state === 'waiting' || found.state === 'answered')
    return { next: { step, round, at: morningOf(rules.dueAfterWorkingDays(at, 1)) } };
  const said = saidSoFar(history);
  const earliest = earliestAfter(said, step, rules);
  // Too early is put off, never dropped: it may be the only reminder that the case has left.
  if (earliest !== undefined && earliest > at) return { next: { step, round, at: earliest } };
  return remind(found, nudge, said.length, at, rules);
}

/** Reminders begin anew with new people, a case that is opened again, and news from its person. */
const anew: readonly CaseEvent['what'][] = ['moved', 'reopened', 'person-wrote'];

function saidSoFar(history: readonly CaseEvent[]): readonly CaseEvent[] {
  const from = history.findLastIndex(({ what }) => anew.includes(what)) + 1;
  return history.slice(from).filter(({ what }) => what === 'nudged');
}

const daysAfter = (count: number) => Math.min(Math.max(1, count), longestOverdueDays);

/**
 * When the next may be said. It rests on what was said, not on who asks: two chains of one case, as one that was closed and
 * opened again may have, come to the same time, and only one of them finds it still unsaid.
 */
function earliestAfter(said: readonly CaseEvent[], step: Nudge['step'], rules: NudgeRules): Date | undefined {
  const last = said.at(-1);
  if (last === undefined) return undefined;
  return step === 'overdue'
    ? morningOf(rules.dueAfterWorkingDays(last.at, daysAfter(said.length - 1)))
    : new Date(last.at.getTime() + restMs);
}

/** At once when it is a working day between nine and five, else the next such morning. */
function openingHours(at: Date, { dueAfterWorkingDays }: NudgeRules): Date {
  const end = dueAfterWorkingDays(new Date(at.getTime() - day), 1);
  if (at > end) return morningOf(dueAfterWorkingDays(at, 1));
  return at < morningOf(end) ? morningOf(end) : at;
}

function remind(found: Case, { step, round }: Nudging['nudge'], said: number, at: Date, rules: NudgeRules): Nudged {
  const { dueAt } = found;
  const claimed = found.state === 'claimed';
  if (step === 'half' && dueAt !== undefined && dueAt > at)
    return {
      line: claimed ? words.nudges.halfClaimed(found, dueAt) : words.nudges.halfNew(found, dueAt),
      next: { step: 'due', round: 1, at: dueAt },
    };
  return {
    line: claimed ? words.nudges.dueClaimed(found, dueAt) : words.nudges.dueNew(found, dueAt),
    ...(claimed ? {} : { climbs: true }),
    next: {
      step: 'overdue',
      round: step === 'overdue' ? round + 1 : 1,
      at: morningOf(rules.dueAfterWorkingDays(at, daysAfter(said))),
    },
  };
}

/** Danger does not wait for the morning. */
function unseen(found: Case, round: number, at: Date, rules: NudgeRules): Nudged {
  const { urgentAfterMs } = rules;
  const next = {
    step: 'unseen',
    round: round + 1,
    at: new Date(at.getTime() + Math.min(urgentAfterMs * 2 ** Math.min(round, 10), longestUrgentMs)),
  } as const;
  if (!guardedQueues.includes(found.queue)) return { next: { ...next, step: 'overdue' } };
  // Claimed or answered: somebody has it. If it is put back, it must come up again.
  if (found.state !== 'new') return { next: { ...next, round: 1, at: new Date(at.getTime() + longestUrgentMs) } };
  const calls = callsWhom(found, round, rules);
  // Out of hours its card has only just been posted: whoever is on call hears of it, and the rest follows.
  return round === 0 ? { ...calls, next } : { line: words.nudges.unseen(found), climbs: true, ...calls, next };
}

/** The next on the list each time, and the first again after the last. Allegations may be about whoever is on call. */
function callsWhom(
  { queue, receivedAt }: Case,
  round: number,
  { onCall, isAtWork }: NudgeRules,
): Pick<Nudged, 'calls'> {
  if (queue !== 'urgent' || onCall.length === 0) return {};
  const before = isAtWork(receivedAt) ? round - 1 : round;
  return { calls: before % onCall.length };
}

function silent(found: Case, at: Date, { quietDays, dueAfterWorkingDays }: NudgeRules): Nudged {
  if (found.state === 'new') return {};
  const until = dueAfterWorkingDays(found.touchedAt, quietDays);
  if (found.state !== 'claimed' || until > at)
    return { next: { step: 'silent', round: 1, at: until > at ? until : dueAfterWorkingDays(at, quietDays) } };
  return { line: words.nudges.silent(found, quietDays), givenBack: true };
}
