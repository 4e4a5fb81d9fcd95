import { readFileSync } from 'node:fs';
import { createScore } from './create-score.ts';
import { fromBytes } from './model-bytes.ts';
import type { Score } from './scored.ts';

/**
 * The scorer with the weights that lie beside it, or in another file. It takes a twentieth of a second: once at the start.
 * @throws Error when they are of another version: train again.
 */
export const readScorer = (file: string | URL = new URL('weights.bin', import.meta.url)): Score =>
  createScore(fromBytes(readFileSync(file)));
