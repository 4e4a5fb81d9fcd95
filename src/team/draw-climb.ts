import { closedCard } from '../../cards/closed-card.ts';
import type { DrawnCard } from '../../dialogs/dialog.ts';
import type { Cases } from '../store/case-reads.ts';
import { guardedQueues, type Queue, queueNames } from './queue.ts';
import { words } from './words.ts';

interface Deps {
  readonly cases: Pick<Cases, 'lying'>;
  readonly now: () => Date;
}

/** Draws what nobody has claimed in a queue, for general's channel: of danger and allegations only how many, and no more. */
export function createDrawClimb({ cases, now }: Deps) {
  return async (from: Queue): Promise<DrawnCard | undefined> => {
    const guarded = guardedQueues.includes(from);
    const lying = await cases.lying(from, guarded ? undefined : now());
    if (lying === undefined) return undefined;
    const { climb, guardedClimb } = words.nudges;
    const name = queueNames[from];
    return closedCard.draw({
      text: guarded ? guardedClimb(name, lying.count) : climb(name, lying.count, lying.oldest),
    });
  };
}
