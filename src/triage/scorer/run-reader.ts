import type { Model } from './model.ts';
import type { Reader } from './read-sentences.ts';

export const createReader =
  ({ steps, step }: Model['reader']): Reader =>
  ({ at, value }) => {
    let sum = steps.at(-1) ?? 0;
    for (let index = 0; index < at.length; index += 1) sum += (steps[at[index] ?? 0] ?? 0) * (value[index] ?? 0);
    return sum * step;
  };
