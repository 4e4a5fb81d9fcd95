import type { Major, Minor, Sentiment } from './framework.ts';

/** What was asked; `other` is anything else, also *why did you give this answer*. */
export const questions = ['good', 'improve', 'other'] as const;
export type Question = (typeof questions)[number];

/** How a comment reads. */
export interface Scored {
  readonly sentiment: Sentiment;
  /** Whether it criticises anything. */
  readonly critical: boolean;
  /** What it is about, likeliest first. */
  readonly major: readonly Major[];
  /** Suggestions, likeliest first. */
  readonly minor: readonly Minor[];
}

/** Reads one answer. The rating is no part of it: a good one often stands above a bad comment. */
export type Score = (text: string, question: Question) => Scored;
