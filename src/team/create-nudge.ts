import type { Case, CaseEvent } from '../store/case.ts';
import type { Nudge } from '../store/delivery.ts';
import type { Recording } from '../store/recording.ts';
import type { Store } from '../store/store.ts';
import { type Nudged, type NudgeRules, nudgeFor } from './nudge.ts';
import { guardedQueues } from './queue.ts';

interface Deps {
  readonly store: Pick<Store, 'cases' | 'turns'>;
  readonly now: () => Date;
  readonly rules: NudgeRules;
}

/**
 * Makes the function that acts on a reminder which has come up. What it says, what it changes and the next reminder are one
 * commit, keyed by the reminder itself: it happens once, whichever instance takes it, and after a crash it happens again.
 * A case that somebody changed meanwhile is looked at anew.
 */
export function createNudge({ store, now, rules }: Deps) {
  return async (nudge: Nudge & { readonly id: string }): Promise<void> => {
    for (let left = 3; left > 0; left -= 1) {
      const found = await store.cases.find(nudge.caseReference);
      if (found === undefined) return;
      const at = now();
      const history = await store.cases.history(found.reference);
      const nudged = nudgeFor({ nudge, found, history, at, rules });
      const key = { channel: 'teams', conversationId: `nudge|${found.reference}`, activityId: nudge.id } as const;
      const committed = await store.turns.commit({
        key,
        ...tapOf(nudged, history),
        at,
        said: [],
        records: recordsOf(found, nudged, at, rules.onCall),
      });
      if (committed.kind !== 'outrun') return;
    }
    throw new Error('a case was changed by others without end');
  };
}

/**
 * A case's third reminder is said once, whichever of two chains comes first: the other ends with it, because the first has
 * written the one after.
 */
const tapOf = ({ line, givenBack }: Nudged, history: readonly CaseEvent[]) =>
  line === undefined || givenBack
    ? {}
    : { tap: `nudged ${history.filter(({ what }) => what === 'nudged').length + 1}` };

function recordsOf(
  found: Case,
  { line, climbs, givenBack, calls, next }: Nudged,
  at: Date,
  onCall: readonly string[],
): readonly Recording[] {
  const person = calls === undefined ? undefined : onCall[calls];
  const { reference, version, queue } = found;
  const deliver = (delivery: Extract<Recording, { kind: 'deliver' }>['delivery']) =>
    ({ kind: 'deliver', delivery }) as const;
  const said = { kind: 'note', reference, event: { at, actor: 'lanyard', what: 'nudged' } } as const;
  const back = {
    kind: 'change-case',
    reference,
    fromVersion: version,
    change: { state: 'new', claimedBy: null, claimedAt: null },
    event: { at, actor: 'lanyard', what: 'given-back' },
  } as const;
  return [
    ...(givenBack ? [back, deliver({ kind: 'case-update', queue, caseReference: reference })] : []),
    ...(line === undefined || givenBack ? [] : [said]),
    // Without a card there is no thread yet: the card itself is still to come.
    ...(line === undefined || found.post === undefined
      ? []
      : [deliver({ kind: 'case-line', queue, caseReference: reference, text: line })]),
    ...(climbs ? climb(found, at).map(deliver) : []),
    ...(person === undefined ? [] : [deliver({ kind: 'on-call', queue, caseReference: reference, person })]),
    ...(next === undefined
      ? []
      : [
          deliver({
            kind: 'nudge',
            queue,
            caseReference: reference,
            step: next.step,
            round: next.round,
            notBefore: next.at,
          }),
        ]),
  ];
}

/** What comes up within this time climbs together: after a busy day, many cases fall due in the same minute. */
const gatherMs = 5 * 60_000;

/** General hears which queue lets something lie. Of danger it hears at once. */
function climb({ queue }: Case, at: Date) {
  if (queue === 'general') return [];
  const notBefore = guardedQueues.includes(queue) ? at : new Date(at.getTime() + gatherMs);
  return [{ kind: 'climb', queue: 'general', from: queue, notBefore } as const];
}
