/**
 * Answers to the Friends and Family Test question by their codes: 1 very good, 2 good, 3 neither, 4 poor, 5 very poor,
 * 6 don’t know.
 */
export type Answers = readonly [number, number, number, number, number, number];

export const noAnswers: Answers = [0, 0, 0, 0, 0, 0];

export const totalOf = (answers: Answers): number => answers.reduce((sum, one) => sum + one, 0);

/** Counts by code as answers, whatever else they were counted by. */
export function answersIn(counted: readonly { readonly rating: number; readonly count: number }[]): Answers {
  const of = (code: number) => counted.reduce((sum, { rating, count }) => sum + (rating === code ? count : 0), 0);
  return [of(1), of(2), of(3), of(4), of(5), of(6)];
}

/** Groups are rolled up by their counts, never by averaging percentages. */
export const sumOf = (groups: readonly Answers[]): Answers =>
  groups.reduce(
    (sum, [a, b, c, d, e, f]) => [sum[0] + a, sum[1] + b, sum[2] + c, sum[3] + d, sum[4] + e, sum[5] + f],
    noAnswers,
  );

export interface Percentages {
  /** In whole per cent. */
  readonly positive: number;
  readonly negative: number;
}

/**
 * Very good and good, poor and very poor, each of all responses: neither and don’t know are in the denominator, so the two
 * rarely make a hundred (NHS England, FFT calculation guidance). Undefined for no responses, which is not nought per cent.
 * There is no net score.
 */
export function percentagesOf(answers: Answers): Percentages | undefined {
  const total = totalOf(answers);
  if (total === 0) return undefined;
  const [veryGood, good, , poor, veryPoor] = answers;
  return { positive: percent(veryGood + good, total), negative: percent(poor + veryPoor, total) };
}

const percent = (part: number, total: number) => Math.round((100 * part) / total);

/** Groups with one to four responses could point at somebody, so they are not shown. */
const fewest = 5;

/**
 * Which groups of one total must not be shown in public: the small ones, and where only one is small, the next smallest as
 * well, because the total would give it away. Groups without responses are shown: nought points at nobody.
 * @param totals of the groups, in any order. @returns their places.
 */
export function hiddenAmong(totals: readonly number[]): readonly number[] {
  const bySize = totals.map((total, place) => ({ total, place })).filter(({ total }) => total > 0);
  const small = bySize.filter(({ total }) => total < fewest);
  const next = bySize.filter(({ total }) => total >= fewest).sort((one, other) => one.total - other.total)[0];
  const second = small.length === 1 && next !== undefined ? [next] : [];
  return [...small, ...second].map(({ place }) => place).sort((one, other) => one - other);
}
