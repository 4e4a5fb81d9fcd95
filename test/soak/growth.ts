import { setTimeout as pause } from 'node:timers/promises';
import type { createCrowd } from './crowd.ts';
import type { Instance, Resources } from './instance.ts';
import type { Tally } from './tally.ts';

const mib = 1024 * 1024;

/**
 * What may come on top while as many talk again as talked before. Fewer handles than people: one left open by each would
 * show. Connections that clients keep for their next call come and go.
 */
export const bounds = { rss: 64 * mib, heap: 16 * mib, handles: 24 } as const;

/** A process that has just started grows until it has seen everything once; one that leaks grows in every round. */
const mostRounds = 4;

interface Deps {
  readonly instances: readonly Instance[];
  readonly crowd: ReturnType<typeof createCrowd>;
  /** How many talk in each round. */
  readonly people: number;
  readonly tally: Tally;
}

export interface Growth {
  readonly name: string;
  readonly rounds: readonly Resources[];
}

const over = (one: Resources, other: Resources): readonly string[] =>
  (['rss', 'heap', 'handles'] as const).flatMap((what) => {
    const grew = (other[what] ?? 0) - (one[what] ?? 0);
    return grew > bounds[what] ? [`${what} by ${grew}`] : [];
  });

const grownIn = ({ name, rounds }: Growth): readonly string[] => {
  const [one, other] = rounds.slice(-2);
  if (one === undefined || other === undefined) return [`${name} does not tell its memory`];
  return over(one, other).map((what) => `${name} still grew in round ${rounds.length}: ${what}`);
};

/** Compares memory and handles of the same processes over rounds of conversations, until two of them are alike. */
export async function measureGrowth({ instances, crowd, people, tally }: Deps): Promise<readonly Growth[]> {
  let measured: readonly Growth[] = instances.map(({ name }) => ({ name, rounds: [] }));
  let wrong: readonly string[] = [];
  for (let round = 1; round <= mostRounds && (round <= 2 || wrong.length > 0); round += 1) {
    await crowd.talk(people);
    await crowd.checkMenus();
    // What was closed is gone a moment later.
    await pause(500);
    const now = await Promise.all(instances.map((one) => one.resources()));
    measured = measured.map(({ name, rounds }, place) => ({ name, rounds: [...rounds, ...[now[place] ?? []].flat()] }));
    wrong = measured.flatMap(grownIn);
  }
  tally.wrong.push(...wrong);
  return measured;
}
