import { softmax } from '../classify.ts';
import type { Features } from '../features.ts';

export interface Lesson {
  readonly features: Features;
  /** The place of its label in the list of labels. */
  readonly label: number;
}

interface Options {
  readonly labels: number;
  /** How many features there are. */
  readonly places: number;
  readonly rounds?: number;
  readonly rate?: number;
  readonly decay?: number;
}

/** The bias learns more slowly, because it is in every lesson. */
const biasRate = 0.3;

/**
 * Multinomial logistic regression by AdaGrad: weights by label, then by place; the last place of each label is its bias.
 * The same lessons always give the same weights.
 */
export function train(
  lessons: readonly Lesson[],
  { labels, places, rounds = 30, rate = 0.15, decay = 2e-6 }: Options,
): Float32Array {
  const width = places + 1;
  const weights = new Float32Array(labels * width);
  const squares = new Float32Array(labels * width).fill(1e-3);
  const random = generator(7);
  const order = lessons.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const lesson = lessons[index];
      if (lesson !== undefined) learn(lesson);
    }
  }
  return weights;

  function learn({ features, label }: Lesson) {
    const chances = softmax(
      Array.from({ length: labels }, (_, one) => scoreOf(weights, one * width, features, places)),
    );
    for (const [one, chance] of chances.entries()) {
      const error = chance - (one === label ? 1 : 0);
      if (Math.abs(error) > 1e-3) correct(one * width, error, features);
    }
  }

  function correct(start: number, error: number, { at, value }: Features) {
    for (let index = 0; index < at.length; index += 1) step(start + (at[index] ?? 0), error * (value[index] ?? 0));
    step(start + places, error * biasRate);
  }

  function step(place: number, slope: number) {
    const wanted = slope + decay * (weights[place] ?? 0);
    const square = (squares[place] ?? 0) + wanted * wanted;
    squares[place] = square;
    weights[place] = (weights[place] ?? 0) - (rate * wanted) / Math.sqrt(square);
  }
}

function scoreOf(weights: Float32Array, start: number, { at, value }: Features, bias: number): number {
  let score = weights[start + bias] ?? 0;
  for (let index = 0; index < at.length; index += 1)
    score += (weights[start + (at[index] ?? 0)] ?? 0) * (value[index] ?? 0);
  return score;
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number) {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}
