import type { Major, Minor, Sentiment } from '../framework.ts';
import type { Question } from '../scored.ts';

/** A comment and what coders said of it; what they did not judge is left out. */
export interface Row {
  readonly text: string;
  readonly question: Question;
  readonly sentiment?: Sentiment;
  readonly critical?: boolean;
  readonly major?: readonly Major[];
  readonly minor?: readonly Minor[];
  /** A theme of another framework: never given back, but learning it makes the nets see more. */
  readonly topic?: string;
}

/** Whether a row tells of criticism, undefined where it is mixed or nobody judged. */
export function criticises({ critical, sentiment }: Row): boolean | undefined {
  if (critical !== undefined) return critical;
  return sentiment === undefined || sentiment === 'mixed' ? undefined : sentiment === 'negative';
}

/** Rows with the same of these are never parted between learning and measuring. */
export const normalised = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
