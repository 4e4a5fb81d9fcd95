import { readFileSync } from 'node:fs';
import { meanings } from './understood.ts';

/** What the classifier has learnt: for each meaning its weights by place, its bias last, in whole steps of `step`. */
export interface Weights {
  readonly steps: Int8Array;
  readonly step: readonly number[];
}

const head = meanings.length * 4;

/** Weights in a few bits each: small in the repository and in memory, and as good. */
export function pack(weights: Float32Array): Weights {
  const width = weights.length / meanings.length;
  const rows = meanings.map((_, label) => weights.subarray(label * width, (label + 1) * width));
  const step = rows.map((row) => row.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-6) / 127);
  const steps = Int8Array.from(weights, (one, index) => Math.round(one / (step[Math.floor(index / width)] ?? 1)));
  return { steps, step };
}

export function toBytes({ steps, step }: Weights): Uint8Array {
  const bytes = new Uint8Array(head + steps.length);
  const view = new DataView(bytes.buffer);
  for (const [label, one] of step.entries()) view.setFloat32(label * 4, one, true);
  bytes.set(new Uint8Array(steps.buffer, steps.byteOffset, steps.length), head);
  return bytes;
}

/**
 * @param places how many features there are.
 * @throws Error when the file is not of this version: train again.
 */
export function readWeights(file: URL, places: number): Weights {
  const bytes = readFileSync(file);
  if (bytes.length !== head + meanings.length * (places + 1))
    throw new Error('the weights of understanding are of another version: run npm run train:understanding');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const step = meanings.map((_, label) => view.getFloat32(label * 4, true));
  return { steps: new Int8Array(bytes.buffer, bytes.byteOffset + head, bytes.length - head), step };
}
