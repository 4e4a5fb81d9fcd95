import { faultOf } from '../log.ts';
import type { Delivery, Replies } from '../store/delivery.ts';
import { type Attempt, type AttemptDeps, createAttempt } from './attempt.ts';
import type { Tapped } from './deliver.ts';
import { createInOrder, lineOf } from './in-order.ts';

interface Deps extends AttemptDeps {
  /** How long one sender may hold a delivery; longer than any try can take. */
  readonly leaseMs?: number;
  /** Looks on at every try, e.g. for traces. */
  readonly watch?: (attempt: Attempt) => Attempt;
  /** How many lines are worked at the same time. */
  readonly concurrency?: number;
}

export interface DeliveryWorker {
  readonly start: () => void;
  /** Takes nothing new; resolves when what is being sent has its outcome written down. */
  readonly stop: () => Promise<void>;
  /** Works until nothing is due. Throws when the store does. */
  readonly runOnce: () => Promise<void>;
  /** Sends what a turn has leased, and of the others what is still to be sent, in their order; what fails is left to the worker. */
  readonly sendNow: (replies: Replies, tapped?: Tapped) => Promise<void>;
}

/** Looks at least this often: another instance may have written something, or a wake-up been missed. */
const longestSleep = 30_000;
const afterFault = 3_000;

/** Makes the worker that sends what turns have written: leased, so that no two senders take the same delivery. */
export function createDeliveryWorker(deps: Deps): DeliveryWorker {
  const { store, now, log, leaseMs = 120_000, concurrency = 4, watch = (attempt) => attempt } = deps;
  const { deliveries } = store;
  const inOrder = createInOrder({
    attempt: watch(createAttempt(deps)),
    putBack: ({ id }, at) => deliveries.retry(id, { at, inDoubt: false, code: 'waits-its-turn' }),
  });
  let stopping = false;
  let woken = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let unfollow = () => {};
  const sending = new Set<Promise<void>>();

  const runOnce = async () => {
    while (!stopping) {
      const claimed = await deliveries.claim(now(), leaseMs, concurrency);
      if (claimed.length === 0) return;
      await Promise.all(Object.values(Object.groupBy(claimed, lineOf)).map((line: Delivery[] = []) => inOrder(line)));
    }
  };
  const untilNext = async () => {
    const next = await deliveries.nextAt();
    return next === undefined ? longestSleep : Math.min(longestSleep, Math.max(0, next.getTime() - now().getTime()));
  };
  /** Works off what is due and gives how long to sleep. A wake-up in the middle of it starts it over. */
  const work = async (): Promise<number> => {
    try {
      woken = false;
      await runOnce();
      const wait = await untilNext();
      return woken && !stopping ? work() : wait;
    } catch (error) {
      log.error('delivery worker failed', faultOf(error));
      woken = false;
      return afterFault;
    }
  };
  const wake = () => {
    woken = true;
    if (stopping || running !== undefined) return;
    clearTimeout(timer);
    running = work().then((wait) => {
      running = undefined;
      if (!stopping) timer = setTimeout(wake, woken ? 0 : wait);
    });
  };
  return {
    runOnce,
    start() {
      stopping = false;
      unfollow = deliveries.follow(wake);
      wake();
    },
    async stop() {
      stopping = true;
      unfollow();
      clearTimeout(timer);
      await running;
      await Promise.all(sending);
    },
    async sendNow({ leased, due }, tapped) {
      const claimed = due.length === 0 ? Promise.resolve([]) : deliveries.claimThese(due, now(), leaseMs);
      const task = claimed.then((more) => inOrder([...leased, ...more], tapped));
      sending.add(task);
      try {
        await task;
      } finally {
        sending.delete(task);
      }
    },
  };
}
