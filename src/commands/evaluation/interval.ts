import { createRandom } from '../../triage/scorer/training/random.ts';

const rounds = 1_000;

/**
 * Where a figure lies with 95 % confidence, from the lowest to the highest: it is worked out a thousand times on groups
 * drawn anew. Comments with the same words are one group, because their answers are not independent. The same groups
 * always give the same interval.
 */
export function interval<Thing>(
  groups: readonly (readonly Thing[])[],
  figure: (things: readonly Thing[]) => number,
): readonly [low: number, high: number] {
  const random = createRandom(1948);
  const found = Array.from({ length: rounds }, () =>
    figure(groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? [])),
  ).sort((one, other) => one - other);
  return [found[Math.floor(rounds * 0.025)] ?? 0, found[Math.floor(rounds * 0.975)] ?? 0];
}
