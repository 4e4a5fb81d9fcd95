import { hiddenUnits, type Net, outputs } from '../model.ts';
import { scoreOf } from '../run-net.ts';
import type { Vector } from '../to-vector.ts';
import { createStep, inColumns } from './ada-grad.ts';
import { errorsOf } from './errors-of.ts';
import { createRandom, shuffled } from './random.ts';
import type { Target } from './targets.ts';

export interface Lesson {
  readonly vector: Vector;
  readonly targets: readonly Target[];
}

interface Options {
  readonly places: number;
  /** How many outputs are learnt; those after the model's own are thrown away in the end. */
  readonly learnt: number;
  readonly seed: number;
}

const rounds = 10;
const rate = 0.08;
/** How much of every comment is hidden from the net each time it is read: it learns not to lean on one word. */
const hidden = 0.6;

/** Learns one net by going down the slope, comment by comment. The same lessons and seed give the same net. */
export function trainNet(lessons: readonly Lesson[], { places, learnt, seed }: Options): Net {
  const random = createRandom(seed);
  const smallNumbers = (length: number) => Float32Array.from({ length }, () => (random() - 0.5) * 0.35);
  const inward = smallNumbers(places * hiddenUnits);
  const outward = smallNumbers(learnt * (hiddenUnits + 1));
  const bias = new Float32Array(hiddenUnits);
  const step = {
    inward: createStep(inward, { rate, start: 1e-3 }),
    outward: createStep(outward, { rate, start: 1e-2 }),
    bias: createStep(bias, { rate, start: 1e-2 }),
  };
  const units = new Float32Array(hiddenUnits);
  const slopes = new Float32Array(hiddenUnits);
  let order = lessons;
  for (let round = 0; round < rounds; round += 1) {
    order = shuffled(order, random);
    for (const { vector, targets } of order) learn(glimpse(vector), targets);
  }
  const { steps, step: size } = inColumns(inward, hiddenUnits);
  return { inward: steps, step: size, bias, outward: outward.slice(0, outputs * (hiddenUnits + 1)) };

  function glimpse({ at, value }: Vector): Vector {
    const kept = at.flatMap((_, index) => (random() >= hidden ? [index] : []));
    return { at: kept.map((index) => at[index] ?? 0), value: kept.map((index) => (value[index] ?? 0) / (1 - hidden)) };
  }

  function learn(vector: Vector, targets: readonly Target[]) {
    forward(vector);
    slopes.fill(0);
    for (const target of targets) learnHead(target);
    for (let unit = 0; unit < hiddenUnits; unit += 1) {
      const slope = (slopes[unit] ?? 0) * (1 - (units[unit] ?? 0) ** 2);
      slopes[unit] = slope;
      step.bias(unit, slope);
    }
    backward(vector);
  }

  function forward({ at, value }: Vector) {
    units.set(bias);
    for (let index = 0; index < at.length; index += 1) {
      const row = (at[index] ?? 0) * hiddenUnits;
      const strength = value[index] ?? 0;
      for (let unit = 0; unit < hiddenUnits; unit += 1)
        units[unit] = (units[unit] ?? 0) + (inward[row + unit] ?? 0) * strength;
    }
    for (let unit = 0; unit < hiddenUnits; unit += 1) units[unit] = Math.tanh(units[unit] ?? 0);
  }

  function learnHead(target: Target) {
    const { start } = target.head;
    const scores = target.wanted.map((_, index) => scoreOf(outward, start + index, units));
    for (const [index, error] of errorsOf(target, scores).entries())
      if (Math.abs(error) > 1e-3) learnOutput((start + index) * (hiddenUnits + 1), error);
  }

  function learnOutput(row: number, error: number) {
    for (let unit = 0; unit < hiddenUnits; unit += 1) {
      slopes[unit] = (slopes[unit] ?? 0) + error * (outward[row + unit] ?? 0);
      step.outward(row + unit, error * (units[unit] ?? 0));
    }
    step.outward(row + hiddenUnits, error);
  }

  function backward({ at, value }: Vector) {
    for (let index = 0; index < at.length; index += 1) {
      const row = (at[index] ?? 0) * hiddenUnits;
      const strength = value[index] ?? 0;
      for (let unit = 0; unit < hiddenUnits; unit += 1) step.inward(row + unit, (slopes[unit] ?? 0) * strength);
    }
  }
}
