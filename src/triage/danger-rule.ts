import type { Danger } from './triaged.ts';

/** One row of a table of danger: what is found, who it is about, why it counts, and the phrases that tell (see phrases.ts). */
export type DangerRule = Danger & {
  readonly phrases: readonly string[];
  /** Found only where at most three small words stand beside the phrase. */
  readonly alone?: true;
};

/** A table of rows of one kind. Where two rows fit the same words, the earlier one is taken. */
export const dangerRules = (kind: Danger['kind'], rows: readonly Omit<DangerRule, 'kind'>[]): readonly DangerRule[] =>
  rows.map((row) => ({ kind, ...row }));
