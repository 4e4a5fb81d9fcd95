import { createTeam } from './create-team.ts';
import { createCrowd } from './crowd.ts';
import { doHarm } from './do-harm.ts';
import { type Growth, measureGrowth } from './growth.ts';
import { postgresStage } from './postgres-stage.ts';
import { reconcile } from './reconcile.ts';
import { settle } from './settle.ts';
import { sqliteStage } from './sqlite-stage.ts';
import type { Stage } from './stage.ts';
import { startConnector } from './start-connector.ts';
import { createTally, type Tally } from './tally.ts';
import { tapCopies } from './tap-copies.ts';

export interface Wanted {
  readonly engine: Stage['engine'];
  /** How long harm is done. */
  readonly seconds: number;
  readonly seed: number;
  /** How many people talk at the same time. */
  readonly atOnce: number;
  /** How many talk in each of two rounds that memory is compared over; with nobody it is not. */
  readonly calm: number;
}

export interface Soaked {
  readonly tally: Tally;
  readonly growth: readonly Growth[];
  readonly conversations: number;
}

const stages = { sqlite: sqliteStage, postgres: postgresStage };

/** Lets people talk to real processes while harm is done to them, and then looks whether every promise was kept. */
export async function soak({ engine, seconds, seed, atOnce, calm }: Wanted): Promise<Soaked> {
  const tally = createTally();
  const stage = await stages[engine]((code) => tally.count(`code: ${code}`));
  const { instances } = stage;
  const connector = await startConnector({ instances, seed, tally });
  try {
    const team = createTeam({ instances, connector, seed, tally });
    await team.setUp();
    const from = connector.accepted.length;
    const crowd = createCrowd({ instances, serviceUrl: connector.serviceUrl, seed, tally, atOnce });
    const { over, done } = doHarm({ stage, connector, seed, tally, seconds });
    let calmed = false;
    const working = team.work(() => calmed);
    await Promise.all([done, crowd.talkUntil(over)]);
    await crowd.checkMenus();
    const growth = calm === 0 ? [] : await measureGrowth({ instances, crowd, people: calm, tally });
    calmed = true;
    await working;
    if (!(await settle(stage, connector))) tally.wrong.push('something was left to be sent');
    await tapCopies({ team, connector, tally });
    const { people, colleagues } = crowd;
    await reconcile(stage, { people, colleagues, connector, from, tally });
    for (const { crashes } of instances) tally.wrong.push(...crashes);
    for (const what of ['kills', 'cases', 'acknowledged'])
      if (tally.of(what) === 0) tally.wrong.push(`nothing was tried: no ${what}`);
    return { tally, growth, conversations: people.length + colleagues.length };
  } finally {
    await connector.close();
    await stage.close();
  }
}
