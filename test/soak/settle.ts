import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod/v4';
import type { Stage } from './stage.ts';

/** Minutes that pass at a time: a lease runs out in two, a channel that is full has room again within the hour. */
const step = 10 * 60_000;
const patience = 90_000;

/**
 * Lets hours pass in the clocks of all instances, until nothing is left to be sent that is not for another day.
 * Gives whether it came to that.
 */
export async function settle({ instances, openDatabase }: Stage): Promise<boolean> {
  const database = await openDatabase();
  const last = Date.now() + patience;
  let ahead = Math.max(...instances.map((one) => one.clock()));
  const left = async () => {
    const [row] = await database.read(
      `SELECT COUNT(*) AS left_over FROM delivery WHERE state IN ('due', 'sending')
         AND kind NOT IN ('nudge', 'retention', 'digest', 'reviews', 'suggest')`,
    );
    return z.object({ left_over: z.coerce.number() }).parse(row).left_over;
  };
  let still = await left();
  while (still > 0 && Date.now() < last) {
    ahead += step;
    for (const one of instances) one.tell({ what: 'clock', offset: ahead });
    // Somebody says hello, which wakes the senders: they sleep for half a minute at most.
    for (const one of instances)
      await fetch(`${one.url()}/widget/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
        signal: AbortSignal.timeout(10_000),
      }).catch(() => undefined);
    await pause(400);
    still = await left();
  }
  await database.close();
  return still === 0;
}
