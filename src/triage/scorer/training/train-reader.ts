import type { Model } from '../model.ts';
import { chanceOf } from '../run-net.ts';
import type { Vector } from '../to-vector.ts';
import { createStep, inSteps } from './ada-grad.ts';
import { createRandom, shuffled } from './random.ts';

export interface Verdict {
  readonly vector: Vector;
  readonly critical: boolean;
}

const rounds = 8;
const biasPull = 0.3;

/** Logistic regression: how critical a vector sounds. */
export function trainReader(verdicts: readonly Verdict[], places: number): Model['reader'] {
  const weights = new Float32Array(places + 1);
  const step = createStep(weights, { rate: 0.2, start: 1e-3 });
  const random = createRandom(7);
  let order = verdicts;
  for (let round = 0; round < rounds; round += 1) {
    order = shuffled(order, random);
    for (const { vector, critical } of order) learn(vector, critical ? 1 : 0);
  }
  return inSteps(weights);

  function learn({ at, value }: Vector, wanted: number) {
    let score = weights[places] ?? 0;
    for (let index = 0; index < at.length; index += 1) score += (weights[at[index] ?? 0] ?? 0) * (value[index] ?? 0);
    const error = chanceOf(score) - wanted;
    if (Math.abs(error) < 1e-3) return;
    for (let index = 0; index < at.length; index += 1) step(at[index] ?? 0, error * (value[index] ?? 0));
    step(places, error * biasPull);
  }
}
