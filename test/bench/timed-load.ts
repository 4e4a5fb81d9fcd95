/** The steps of one conversation, taken one after another. */
export type Walk = readonly (() => Promise<void>)[];

export interface Timed {
  /** Of each step. */
  readonly ms: readonly number[];
  /** Steps done in a second, all together. */
  readonly perSecond: number;
}

/** Takes all walks, so many at once; whoever is through begins the next. */
export async function timedLoad(walks: readonly Walk[], atOnce: number): Promise<Timed> {
  const ms: number[] = [];
  const waiting = walks.values();
  const began = performance.now();
  const walkOn = async () => {
    for (const walk of waiting)
      for (const step of walk) {
        const from = performance.now();
        await step();
        ms.push(performance.now() - from);
      }
  };
  await Promise.all(Array.from({ length: atOnce }, walkOn));
  return { ms, perSecond: (ms.length * 1_000) / (performance.now() - began) };
}
