import { type Direct, outputs } from './model.ts';
import type { Vector } from './to-vector.ts';

/** The score of every output, straight from the places. */
export function runDirect({ across, step, bias }: Direct, { at, value }: Vector): readonly number[] {
  const sums = new Float64Array(outputs);
  for (let index = 0; index < at.length; index += 1) {
    const row = (at[index] ?? 0) * outputs;
    const strength = value[index] ?? 0;
    for (let output = 0; output < outputs; output += 1)
      sums[output] = (sums[output] ?? 0) + (across[row + output] ?? 0) * strength;
  }
  return Array.from(sums, (sum, output) => sum * (step[output] ?? 0) + (bias[output] ?? 0));
}
