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
  /** How long harm is done, and longer where not everything was tried by then. */
  readonly seconds: number;
}

interface Doing extends Deps {
  readonly harms: readonly Harm[];
  readonly over: () => boolean;
}

/** How far a clock jumps at most, in milliseconds. Two instances that are a lease apart would take each other's work. */
const longestJump = 20_000;

/** Kills an instance in the middle of whatever it does, again and again, and starts it anew. */
async function killOnAndOn({ stage, seed, tally, seconds, over }: Doing): Promise<void> {
  const chance = createChance(seed, -3);
  while (!over()) {
    // It lives as long as it took to come up, or somewhat longer: else a busy machine would never serve anybody.
    const lives = Math.min(seconds * 1000, Math.max(...stage.instances.map((one) => one.startTook())));
    await pause(lives + 200 + chance.below(Math.min(2_500, seconds * 500)));
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
    async run() {
      chance.pick(instances).tell({ what: 'clock', offset: chance.below(2 * longestJump) - longestJump });
    },
  };
}

async function harmOnAndOn({ connector, seed, tally, harms, seconds, over }: Doing): Promise<void> {
  const chance = createChance(seed, -4);
  for (let turn = 0; !over(); turn += 1) {
    await pause(100 + chance.below(Math.min(1_500, seconds * 200)));
    const harm = harms[turn % harms.length];
    if (harm === undefined || over()) return;
    const longest = Math.min(harm.longestMs, seconds * 100);
    const back = connector.evidence.disturbed();
    await harm.run(Math.ceil(longest / 4) + chance.below(longest), pause);
    back();
    tally.count('harms');
    tally.count(`fault: ${harm.kind}`);
  }
}

/** For a machine so busy that its instances never come up. */
const longestSeconds = 240;

/**
 * Does everything to a service that may happen to it, each at least once, and leaves it running. Gives a function that
 * says whether it is over, and the promise of its end.
 */
export function doHarm(deps: Deps) {
  const { stage, connector, seconds, seed, tally } = deps;
  const chance = createChance(seed, -5);
  const harms: readonly Harm[] = [
    ...stage.harms,
    jump(stage.instances, chance),
    { kind: 'connector away', longestMs: 1_500, run: (ms, wait) => connector.goAway(() => wait(ms)) },
  ];
  const began = Date.now();
  const passed = (least: number) => Date.now() >= began + least * 1000;
  const triedAll = () => tally.of('kills') > 0 && tally.of('harms') >= harms.length;
  const over = () => passed(Math.max(seconds, longestSeconds)) || (passed(seconds) && triedAll());
  connector.setFailing(true);
  const doing = { ...deps, harms, over };
  const done = Promise.all([killOnAndOn(doing), harmOnAndOn(doing)]).then(() => {
    connector.setFailing(false);
    tally.count('calls under harm', connector.calls.length);
    if (!triedAll()) tally.wrong.push('not every harm was done');
  });
  return { over, done };
}
