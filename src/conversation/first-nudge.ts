import type { NewCase } from '../store/case.ts';
import type { Recording } from '../store/recording.ts';
import type { UrgentPlan } from './scene.ts';

/**
 * The first reminder of a new case, written in its own commit, so that no case is ever without a next step: half way to
 * its due time; for danger and allegations, as soon as nobody has claimed it for some minutes, and out of hours at once.
 */
export function firstNudge(
  { reference: caseReference, queue, receivedAt, dueAt }: NewCase,
  { afterMs, isAtWork }: Pick<UrgentPlan, 'afterMs' | 'isAtWork'>,
): readonly Recording[] {
  const nudge = (step: 'half' | 'unseen', waitMs: number, round = 1): Recording => ({
    kind: 'deliver',
    delivery: {
      kind: 'nudge',
      queue,
      caseReference,
      step,
      round,
      notBefore: new Date(receivedAt.getTime() + waitMs),
    },
  });
  if (queue === 'urgent' && !isAtWork(receivedAt)) return [nudge('unseen', 0, 0)];
  if (queue === 'urgent' || queue === 'allegations') return [nudge('unseen', afterMs)];
  return dueAt === undefined ? [] : [nudge('half', (dueAt.getTime() - receivedAt.getTime()) / 2)];
}

/** A closed case has no reminder left: when its person writes again, it is asked after from the next day on. */
export const nudgeAgain = (
  { reference: caseReference, queue }: Pick<NewCase, 'reference' | 'queue'>,
  at: Date,
): Recording => ({
  kind: 'deliver',
  delivery: {
    kind: 'nudge',
    queue,
    caseReference,
    step: 'overdue',
    round: 1,
    notBefore: new Date(at.getTime() + 86_400_000),
  },
});
