/** The share of the limit from which the count is shown: a number that says "plenty" is noise. */
const shownFrom = 0.75;

/** What is left of a limit, in words; undefined while there is plenty. */
export function charactersLeft(length: number, limit: number): string | undefined {
  if (length < limit * shownFrom) return undefined;
  const amount = Math.abs(limit - length);
  const characters = `${amount.toLocaleString('en-GB')} ${amount === 1 ? 'character' : 'characters'}`;
  return length > limit ? `You have ${characters} too many` : `You have ${characters} left`;
}
