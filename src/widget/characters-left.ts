import { localeOfNumbers, words } from './words.ts';

/** The share of the limit from which the count is shown: a number that says "plenty" is noise. */
const shownFrom = 0.75;

/** What is left of a limit, in words; undefined while there is plenty. */
export function charactersLeft(length: number, limit: number): string | undefined {
  if (length < limit * shownFrom) return undefined;
  const amount = Math.abs(limit - length);
  return words.composer[length > limit ? 'over' : 'left'](amount, amount.toLocaleString(localeOfNumbers));
}
