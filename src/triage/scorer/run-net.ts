import { hiddenUnits, type Net, outputs } from './model.ts';
import type { Vector } from './to-vector.ts';

/** The score of every output, by one net. */
export function runNet({ inward, step, bias, outward }: Net, { at, value }: Vector): readonly number[] {
  const sums = new Float64Array(hiddenUnits);
  for (let index = 0; index < at.length; index += 1) {
    const row = (at[index] ?? 0) * hiddenUnits;
    const strength = value[index] ?? 0;
    for (let unit = 0; unit < hiddenUnits; unit += 1)
      sums[unit] = (sums[unit] ?? 0) + (inward[row + unit] ?? 0) * strength;
  }
  const hidden = sums.map((sum, unit) => Math.tanh(sum * (step[unit] ?? 0) + (bias[unit] ?? 0)));
  return Array.from({ length: outputs }, (_, output) => scoreOf(outward, output, hidden));
}

/** One output's score from the hidden units. */
export function scoreOf(outward: Float32Array, output: number, hidden: Float64Array | Float32Array): number {
  const row = output * (hiddenUnits + 1);
  let score = outward[row + hiddenUnits] ?? 0;
  for (let unit = 0; unit < hiddenUnits; unit += 1) score += (outward[row + unit] ?? 0) * (hidden[unit] ?? 0);
  return score;
}

/** A score as a chance from 0 to 1. */
export const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score));
