import { type Facts, faultOf, type Log } from '../log.ts';
import type { Delivery } from '../store/delivery.ts';
import { backoff } from './backoff.ts';
import { classify, codeOf } from './classify.ts';
import { createDeliver, type DeliverDeps, type Tapped } from './deliver.ts';
import type { Pace } from './pace.ts';
import type { Failure } from './send.ts';

export interface AttemptDeps extends DeliverDeps {
  readonly now: () => Date;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Keeps a channel within its limits; left out, nothing waits. */
  readonly pace?: Pace;
  readonly log: Log;
  /** Told what came of each try. */
  readonly attempted?: (delivery: Delivery, attempted: Attempted) => void;
  /** Milliseconds after its first try at which a delivery is given up. */
  readonly deadLetterAfter: number;
}

export type Attempted =
  | { readonly kind: 'sent' }
  | { readonly kind: 'dead' }
  | { readonly kind: 'again'; readonly at: Date };

/** Somebody who never opened the app in Teams may do so next week: they are tried now and then, for two months. */
const nomineeAgainMs = 6 * 3_600_000;
const nomineeWaitsMs = 60 * 86_400_000;

/** Tries one leased delivery and writes down what came of it. Throws only when the store does. */
export type Attempt = (delivery: Delivery, tapped?: Tapped) => Promise<Attempted>;

export function createAttempt(deps: AttemptDeps): Attempt {
  const { store, now, random, pace = () => 0, log, attempted = () => undefined, deadLetterAfter } = deps;
  const deliver = createDeliver(deps);
  const tryIt = async (delivery: Delivery, tapped?: Tapped) => {
    try {
      return await deliver(delivery, tapped);
    } catch (error) {
      // A card that cannot be drawn today may be drawn by the next version; it is never lost over a fault of ours.
      log.error('delivery could not be drawn', { ...factsOf(delivery), ...faultOf(error) });
      return { kind: 'failed', failure: { kind: 'unsent', code: 'not-drawn' } } as const;
    }
  };
  const failed = async (delivery: Delivery, failure: Failure): Promise<Attempted> => {
    const code = codeOf(failure);
    const meaning = classify(failure);
    const final = failure.kind === 'unsent' && failure.final === true;
    const patient = delivery.kind === 'nominee';
    const giveUpAfter = patient ? Math.max(deadLetterAfter, nomineeWaitsMs) : deadLetterAfter;
    if (final || now().getTime() - delivery.firstTriedAt.getTime() >= giveUpAfter) {
      await store.deliveries.dead(delivery.id, code, now());
      log.error('delivery given up', { ...factsOf(delivery), code });
      return { kind: 'dead' };
    }
    const pause = patient && meaning === 'refused' ? nomineeAgainMs : backoff(failure, delivery.attempts, random);
    const at = new Date(now().getTime() + pause);
    await store.deliveries.retry(delivery.id, { at, inDoubt: meaning === 'in-doubt', code });
    log.warn(`delivery ${meaning}`, { ...factsOf(delivery), code, ms: at.getTime() - now().getTime() });
    return { kind: 'again', at };
  };
  const waits = async ({ id }: Delivery, ms: number): Promise<Attempted> => {
    const at = new Date(now().getTime() + ms);
    await store.deliveries.retry(id, { at, inDoubt: false, code: 'paced' });
    return { kind: 'again', at };
  };
  const attempt: Attempt = async (delivery, tapped) => {
    const wait = pace(delivery);
    if (wait > 0) return waits(delivery, wait);
    const delivered = await tryIt(delivery, tapped);
    if (delivered.kind === 'failed') return failed(delivery, delivered.failure);
    await store.deliveries.sent(delivery.id, { at: now(), ...delivered.posted });
    log.info('delivery sent', factsOf(delivery));
    return { kind: 'sent' };
  };
  return async (delivery, tapped) => {
    const came = await attempt(delivery, tapped);
    attempted(delivery, came);
    return came;
  };
}

export function factsOf(delivery: Delivery): Facts {
  const { id, attempts } = delivery;
  return {
    delivery: id,
    attempt: attempts,
    ...('queue' in delivery ? { queue: delivery.queue } : {}),
    ...('caseReference' in delivery ? { reference: delivery.caseReference } : {}),
  };
}
