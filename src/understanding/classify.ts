import { type Features, places } from './features.ts';
import { type Meaning, meanings } from './understood.ts';
import type { Weights } from './weights.ts';

export interface Chance {
  readonly meaning: Meaning;
  /** From 0 to 1; those of all meanings add up to 1. */
  readonly chance: number;
}

/** How likely each meaning is, likeliest first. */
export function classify(features: Features, weights: Weights): readonly Chance[] {
  const scores = meanings.map((_, label) => scoreOf(features, weights, label));
  const chances = softmax(scores);
  return meanings
    .map((meaning, label) => ({ meaning, chance: chances[label] ?? 0 }))
    .sort((a, b) => b.chance - a.chance);
}

function scoreOf({ at, value }: Features, { steps, step }: Weights, label: number): number {
  const start = label * (places + 1);
  let sum = steps[start + places] ?? 0;
  for (let index = 0; index < at.length; index += 1)
    sum += (steps[start + (at[index] ?? 0)] ?? 0) * (value[index] ?? 0);
  return sum * (step[label] ?? 0);
}

/** Turns scores into chances that add up to 1. */
export function softmax(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((one) => one / sum);
}
