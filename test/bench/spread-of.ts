/** The median of some numbers, and the smallest and the largest. */
export function spreadOf(numbers: readonly number[]): {
  readonly median: number;
  readonly least: number;
  readonly most: number;
} {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (place: number) => sorted[place] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return { median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, least: at(0), most: at(sorted.length - 1) };
}

/** What so many of a hundred numbers are not above: the least number of the list that this is true of. */
export function percentileOf(numbers: readonly number[], percent: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN;
}

/** As it stands in a table. */
export function shown(numbers: readonly number[], digits = 0): string {
  const { median, least, most } = spreadOf(numbers);
  return `${median.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`;
}
