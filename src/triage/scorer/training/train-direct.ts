import { type Direct, outputs } from '../model.ts';
import type { Vector } from '../to-vector.ts';
import { createStep, inColumns } from './ada-grad.ts';
import { errorsOf } from './errors-of.ts';
import { createRandom, shuffled } from './random.ts';
import type { Target } from './targets.ts';
import { tellingOf } from './telling.ts';
import type { Lesson } from './train-net.ts';

const rounds = 10;
/** Where one label holds it learns more slowly: coders agree less on how a comment feels than on what it is about. */
const rates = { one: 0.25, any: 0.5 };
/** It begins with small steps, so that no rare word outweighs the others. */
const start = 1;

/** Logistic regression for every output of the model at once. The same lessons always give the same weights. */
export function trainDirect(lessons: readonly Lesson[], places: number): Direct {
  const across = new Float32Array(places * outputs);
  const bias = new Float32Array(outputs);
  const telling = tellingOf(lessons, places);
  const steps = (rate: number) => ({
    across: createStep(across, { rate, start }),
    bias: createStep(bias, { rate, start }),
  });
  const step = { one: steps(rates.one), any: steps(rates.any) };
  const random = createRandom(1);
  let order = lessons;
  for (let round = 0; round < rounds; round += 1) {
    order = shuffled(order, random);
    for (const { vector, targets } of order)
      for (const target of targets) if (target.head.start < outputs) learnHead(target, vector);
  }
  const columns = inColumns(
    across.map((weight, cell) => weight * (telling[cell] ?? 1)),
    outputs,
  );
  return { across: columns.steps, step: columns.step, bias };

  function learnHead(target: Target, { at, value }: Vector) {
    const { start: first, size, holds } = target.head;
    const errors = errorsOf(target, scoresOf(first, size, { at, value }));
    for (let index = 0; index < size; index += 1) {
      const error = errors[index] ?? 0;
      if (Math.abs(error) <= 1e-3) continue;
      step[holds].bias(first + index, error);
      for (let seen = 0; seen < at.length; seen += 1) {
        const cell = (at[seen] ?? 0) * outputs + first + index;
        step[holds].across(cell, error * (value[seen] ?? 0) * (telling[cell] ?? 1));
      }
    }
  }

  function scoresOf(first: number, size: number, { at, value }: Vector): readonly number[] {
    const scores = Array.from(bias.subarray(first, first + size));
    for (let seen = 0; seen < at.length; seen += 1) {
      const row = (at[seen] ?? 0) * outputs + first;
      const strength = value[seen] ?? 0;
      for (let index = 0; index < size; index += 1)
        scores[index] = (scores[index] ?? 0) + (across[row + index] ?? 0) * (telling[row + index] ?? 1) * strength;
    }
    return scores;
  }
}
