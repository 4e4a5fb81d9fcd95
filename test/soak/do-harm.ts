import { setTimeout as pause } from 'node:timers/promises';
import { type Chance, createChance } from './chance.ts';
import type { Instance } from './instance.ts';
import type { Harm, Stage } from './stage.ts';
import type { SoakConnector } from './start-connector.ts';
import type { Tally } from './tally.ts';

interface Deps {
  readonly stage: Stage;
  readonly connector: SoakConnector;
  readonly seed: number;
  readonly tally: Tally;
  readonly over: () => boolean;
}

/** How far a clock jumps at most, in milliseconds. Two instances that are a lease apart would take each other's work. */
const longestJump = 30_000;

/** Kills an instance in the middle of whatever it does, again and again, and starts it anew. */
async function killOnAndOn({ stage, seed, tally, over }: Deps): Promise<void> {
  const chance = createChance(seed, -3);
  while (!over()) {
    await pause(1_500 + chance.below(3_000));
    await Promise.all(stage.instances.map((one) => one.watch()));
    if (over()) return;
    const killed = chance.oneIn(5) ? stage.instances : [chance.pick(stage.instances)];
    await Promise.all(killed.map((one) => one.end('SIGKILL')));
    tally.count('kills', killed.length);
    await pause(chance.below(400));
    await Promise.all(killed.map((one) => one.start()));
  }
}

function jump(instances: readonly Instance[], chance: Chance): Harm {
  return {
    kind: 'a clock jumped',
    longestMs: 1,
    run: async () =>
      chance.pick(instances).tell({ what: 'clock', offset: chance.below(2 * longestJump) - longestJump }),
  };
}

async function harmOnAndOn({ stage, connector, seed, tally, over }: Deps): Promise<void> {
  const chance = createChance(seed, -4);
  const harms: readonly Harm[] = [
    ...stage.harms,
    jump(stage.instances, chance),
    { kind: 'connector away', longestMs: 1_500, run: (ms, wait) => connector.goAway(() => wait(ms)) },
  ];
  for (let turn = 0; !over(); turn += 1) {
    await pause(500 + chance.below(1_500));
    const harm = harms[turn % harms.length];
    if (harm === undefined || over()) return;
    const back = connector.evidence.disturbed();
    await harm.run(Math.min(harm.longestMs, 300 + chance.below(harm.longestMs)), pause);
    back();
    tally.count(`fault: ${harm.kind}`);
  }
}

/** Does everything to a service that may happen to it, until it is over, and leaves it running. */
export async function doHarm(deps: Deps): Promise<void> {
  deps.connector.setFailing(true);
  await Promise.all([killOnAndOn(deps), harmOnAndOn(deps)]);
  deps.connector.setFailing(false);
}
