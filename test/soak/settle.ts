import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod/v4';
import type { Database } from '../../src/store/database.ts';
import type { Instance } from './instance.ts';
import type { Stage } from './stage.ts';
import type { SoakConnector } from './start-connector.ts';

/** How much passes at a time: a lease runs out in two minutes, a channel that is full has room again within the hour. */
const step = 20 * 60_000;
const patience = 180_000;
/** A post that is under way keeps its lease: time passes only when nobody has called for so long. */
const quietFor = 1_500;

/**
 * Lets hours pass in the clocks of all instances, until nothing is left to be sent that is not for another day.
 * Gives whether it came to that.
 */
export async function settle({ instances, openDatabase }: Stage, connector: SoakConnector): Promise<boolean> {
  const database = await openDatabase();
  const last = Date.now() + patience;
  let ahead = Math.max(...instances.map((one) => one.clock()));
  let still = await leftIn(database);
  while (still > 0 && Date.now() < last) {
    await quiet(connector, last);
    ahead += step;
    for (const one of instances) one.tell({ what: 'clock', offset: ahead });
    await Promise.all(instances.map(sayHello));
    still = await leftIn(database);
  }
  await database.close();
  return still === 0;
}

async function leftIn(database: Database): Promise<number> {
  const [row] = await database.read(
    `SELECT COUNT(*) AS left_over FROM delivery WHERE state IN ('due', 'sending')
       AND kind NOT IN ('nudge', 'retention', 'digest', 'reviews', 'suggest')`,
  );
  return z.object({ left_over: z.coerce.number() }).parse(row).left_over;
}

async function quiet({ calls }: SoakConnector, last: number): Promise<void> {
  let heard: number;
  do {
    heard = calls.length;
    await pause(quietFor);
  } while (heard !== calls.length && Date.now() < last);
}

/** Opens a chat, which wakes the senders: they would sleep for half a minute. */
async function sayHello(one: Instance): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const signal = AbortSignal.timeout(10_000);
  await fetch(`${one.url()}/widget/session`, { method: 'POST', headers, body: '{}', signal }).catch(() => undefined);
}
