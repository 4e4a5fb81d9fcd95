import type { Word } from '../read-words.ts';
import type { Danger } from '../triaged.ts';
import { places, sentenceFeatures } from './sentence-features.ts';
import { sentencesOf } from './sentences-of.ts';
import { voices } from './voices.ts';
import learnt from './weights.json' with { type: 'json' };

/** The weights of each voice against ordinary words: its bias, then one signed byte a place, in whole steps of `step`. */
export interface ScorerWeights {
  readonly bias: readonly number[];
  readonly step: number;
  /** Base64, voice after voice. */
  readonly steps: string;
}

/** What the most alarming sentence of a text comes nearest to, and how near. */
export interface Heard {
  readonly danger: Danger | undefined;
  readonly score: number;
}

/**
 * Makes the function that says how much the most alarming sentence of a text resembles words of danger, and of which.
 * The number is compared with a threshold and nothing else: it is no measure of risk.
 * @throws Error when the weights are of another version.
 */
export function createScore({ bias, step, steps }: ScorerWeights) {
  const weights = new Int8Array(Buffer.from(steps, 'base64'));
  if (weights.length !== places * voices.length || bias.length !== voices.length)
    throw new Error('the weights of the danger scorer are of another version: run npm run train:danger');

  return (words: readonly Word[]): Heard =>
    sentencesOf(words)
      .map(hear)
      .reduce((most, one) => (one.score > most.score ? one : most), {
        danger: undefined,
        score: Number.NEGATIVE_INFINITY,
      });

  /** Danger is as likely as its kinds together: a sentence between two of them is no less alarming. */
  function hear(sentence: readonly string[]): Heard {
    const at = sentenceFeatures(sentence);
    const near = voices.map(
      (_, voice) => (bias[voice] ?? 0) + (sumOf(at, voice * places) * step) / Math.sqrt(at.length),
    );
    const nearest = Math.max(...near);
    const all = near.reduce((total, one) => total + Math.exp(one - nearest), 0);
    return { danger: voices[near.indexOf(nearest)], score: nearest + Math.log(all) };
  }

  function sumOf(at: Uint32Array, start: number): number {
    let sum = 0;
    for (const place of at) sum += weights[start + place] ?? 0;
    return sum;
  }
}

const score = createScore(learnt);

/** Fewer words resemble too much by chance (`a blue scarf`, blue lips); for those there are rules. */
const fewest = 4;

/** A sign that no rule found; it is asked only where the rules found nothing, so it can add a flag and never remove one. */
export function scoreSentences(words: readonly Word[]): readonly Danger[] {
  if (words.length < fewest) return [];
  const heard = score(words);
  return heard.danger !== undefined && heard.score >= learnt.threshold ? [heard.danger] : [];
}
