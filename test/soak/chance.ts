/** What is left to chance, the same for the same seed. */
export interface Chance {
  /** A whole number from 0 up to, and without, `most`. */
  readonly below: (most: number) => number;
  /** True once in so many times. */
  readonly oneIn: (times: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
}

/**
 * A generator of its own for each conversation and each harm (mulberry32): the order in which things happen on a busy
 * machine then changes nobody's choices.
 */
export function createChance(seed: number, of: number): Chance {
  let state = (seed * 0x9e3779b1 + of * 0x85ebca6b) | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    below,
    oneIn: (times) => below(times) === 0,
    pick(list) {
      const one = list[below(list.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
  };
}
