import type { Delivery } from '../store/delivery.ts';
import type { Attempt } from './attempt.ts';
import type { Tapped } from './deliver.ts';

/**
 * Replies to one person are read one after another; what concerns one case follows the case's card. Everything else may
 * overtake.
 */
export const lineOf = (delivery: Delivery): string => {
  if (delivery.kind === 'reply') return `to ${delivery.to}`;
  // What a person is told never waits for the team's channel.
  if (delivery.kind === 'tell' || delivery.kind === 'email') return `${delivery.kind} ${delivery.caseReference}`;
  // A reminder waits for no card: it may be that there is no channel to post one in. A colleague has a chat of their own.
  if (['nudge', 'nominee', 'on-call', 'suggest'].includes(delivery.kind)) return delivery.id;
  return 'caseReference' in delivery ? `case ${delivery.caseReference}` : delivery.id;
};

interface Deps {
  readonly attempt: Attempt;
  /** Puts one back that was not tried, because the one before it did not arrive. */
  readonly putBack: (delivery: Delivery, at: Date) => Promise<void>;
}

/** A case's card makes the thread that everything else of the case needs. */
const cardsFirst = (one: Delivery, other: Delivery) =>
  Number(other.kind === 'case-card') - Number(one.kind === 'case-card');

/** Tries deliveries of one line, oldest first. When one fails, those after it wait for it. */
export function createInOrder({ attempt, putBack }: Deps) {
  return async (deliveries: readonly Delivery[], tapped?: Tapped): Promise<void> => {
    let until: Date | undefined;
    for (const delivery of deliveries.toSorted(cardsFirst)) {
      if (until !== undefined) {
        await putBack(delivery, until);
        continue;
      }
      const attempted = await attempt(delivery, tapped);
      if (attempted.kind === 'again') until = attempted.at;
    }
  };
}
