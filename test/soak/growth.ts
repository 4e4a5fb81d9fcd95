import { setTimeout as pause } from 'node:timers/promises';
import type { createCrowd } from './crowd.ts';
import type { Instance, Resources } from './instance.ts';
import type { Tally } from './tally.ts';

/**
 * What may come on top while as many talk again as talked before. Fewer handles than people: one left open by each would
 * show. Connections that clients keep for their next call come and go.
 */
export const bounds = { rss: 64 * 1024 * 1024, handles: 24 } as const;

interface Deps {
  readonly instances: readonly Instance[];
  readonly crowd: ReturnType<typeof createCrowd>;
  /** How many talk in each of the two rounds. */
  readonly people: number;
  readonly tally: Tally;
}

export interface Growth {
  readonly name: string;
  readonly from: Resources;
  readonly to: Resources;
}

/** Compares memory and handles of the same processes after one round of conversations and after another like it. */
export async function measureGrowth({ instances, crowd, people, tally }: Deps): Promise<Growth[]> {
  const round = async () => {
    await crowd.talk(people);
    await crowd.checkMenus();
    // What was closed is gone a moment later.
    await pause(500);
    return Promise.all(instances.map((one) => one.resources()));
  };
  const before = await round();
  const after = await round();
  return instances.flatMap(({ name }, place) => {
    const [from, to] = [before[place], after[place]];
    if (from === undefined || to === undefined) {
      tally.wrong.push(`${name} does not tell its memory`);
      return [];
    }
    if (to.rss - from.rss > bounds.rss) tally.wrong.push(`${name} grew by ${to.rss - from.rss} bytes`);
    const opened = (to.handles ?? 0) - (from.handles ?? 0);
    if (opened > bounds.handles) tally.wrong.push(`${name} left ${opened} handles open`);
    return [{ name, from, to }];
  });
}
