import { setTimeout as sleep } from 'node:timers/promises';
import { faultOf, type Log } from '../log.ts';
import type { Store } from '../store/store.ts';

/** Milliseconds between two batches: people's own turns go first. */
const pauseMs = 50;
/** Once more after each pass that found something: turns that were under way may have written with the old key. */
const mostPasses = 20;

interface Deps {
  readonly store: Pick<Store, 'keys'>;
  readonly log: Log;
  readonly pause?: number;
}

/**
 * Makes what closes everything anew with today's data key, in the background, and says when the old ones may go. It begins
 * again where it is started again, and does no harm twice.
 */
export function createReseal({ store, log, pause = pauseMs }: Deps) {
  const stopped = new AbortController();
  let running: Promise<void> = Promise.resolve();

  const pass = async () => {
    let [resealed, unreadable] = [0, 0];
    for await (const done of store.keys.reseal()) {
      resealed += done.resealed;
      unreadable += done.unreadable;
      if (pause > 0) await sleep(pause, undefined, { signal: stopped.signal });
      if (stopped.signal.aborted) break;
    }
    return { resealed, unreadable };
  };
  const tell = (count: number, unreadable: number) => {
    if (stopped.signal.aborted) return;
    if (unreadable > 0)
      log.error('some of it opens with no key that is given: keep the old keys', { count: unreadable });
    else log.info('everything is sealed with DATA_KEY: OLD_DATA_KEYS may go', { count });
  };
  const run = async () => {
    let all = 0;
    for (let left = mostPasses; left > 0; left -= 1) {
      const { resealed, unreadable } = await pass();
      all += resealed;
      if (resealed === 0) return tell(all, unreadable);
    }
  };
  return {
    start() {
      running = run().catch((error) => {
        if (!stopped.signal.aborted)
          log.error('sealing anew failed: it begins again at the next start', faultOf(error));
      });
    },
    /** Resolves when it is over. */
    settled: () => running,
    async stop() {
      stopped.abort();
      await running;
    },
  };
}
