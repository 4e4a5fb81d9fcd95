/** A row of wording that decides about feedback: what is found, and the reason given to the team. */
export interface WordingRow {
  readonly rule: string;
  readonly why: string;
  /** See phrases.ts for how they are written. */
  readonly phrases: readonly string[];
}
