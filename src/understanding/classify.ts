import type { Features } from './features.ts';
import { type Meaning, meanings } from './understood.ts';
import type { Weights } from './weights.ts';

export interface Chance {
  readonly meaning: Meaning;
  /** From 0 to 1; those of all meanings add up to 1. */
  readonly chance: number;
}

/** How likely each meaning is, in the order of meanings. */
export function chancesOf(features: Features, weights: Weights): readonly number[] {
  const width = weights.steps.length / meanings.length;
  return softmax(meanings.map((_, label) => scoreOf(features, weights, label * width, width)));
}

function scoreOf({ at, value }: Features, { steps, step }: Weights, start: number, width: number): number {
  let sum = steps[start + width - 1] ?? 0;
  for (let index = 0; index < at.length; index += 1)
    sum += (steps[start + (at[index] ?? 0)] ?? 0) * (value[index] ?? 0);
  return sum * (step[start / width] ?? 0);
}

/** How much the words count beside what the sentence is about: found on messages that were not learnt from. */
const wordsCount = 0.7;

/** Two opinions as one, likeliest first. */
export function together(words: readonly number[], sentence: readonly number[] | undefined): readonly Chance[] {
  const both =
    sentence === undefined
      ? words
      : softmax(words.map((chance, index) => wordsCount * log(chance) + (1 - wordsCount) * log(sentence[index] ?? 0)));
  return meanings.map((meaning, index) => ({ meaning, chance: both[index] ?? 0 })).sort((a, b) => b.chance - a.chance);
}

const log = (chance: number) => Math.log(chance + 1e-6);

/** Turns scores into chances that add up to 1. */
export function softmax(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((one) => one / sum);
}
