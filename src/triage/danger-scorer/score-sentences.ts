import type { Word } from '../read-words.ts';
import type { Danger } from '../triaged.ts';
import { places, sentenceFeatures } from './sentence-features.ts';
import { sentencesOf } from './sentences-of.ts';
import learnt from './weights.json' with { type: 'json' };

/** The weight of each place in whole steps of `step`. */
export interface ScorerWeights {
  readonly bias: number;
  readonly step: number;
  /** Base64 of one signed byte a place. */
  readonly steps: string;
}

/**
 * Makes the function that says how much the most alarming sentence of a text resembles words of suicide or self-harm.
 * The number is compared with a threshold and nothing else: it is no measure of risk.
 * @throws Error when the weights are of another version.
 */
export function createScore({ bias, step, steps }: ScorerWeights) {
  const weights = new Int8Array(Buffer.from(steps, 'base64'));
  if (weights.length !== places)
    throw new Error('the weights of the danger scorer are of another version: run npm run train:danger');
  return (words: readonly Word[]): number =>
    sentencesOf(words).reduce((most, sentence) => {
      const at = sentenceFeatures(sentence);
      const sum = at.reduce((total, place) => total + (weights[place] ?? 0), 0);
      return Math.max(most, bias + (sum * step) / Math.sqrt(at.length));
    }, Number.NEGATIVE_INFINITY);
}

const score = createScore(learnt);

const seenByScorer: Danger = {
  kind: 'suicide-or-self-harm',
  who: 'self',
  rule: 'scorer',
  why: 'No rule matched, but a sentence resembles what people write who think of suicide or harm themselves.',
};

/** A sign that no rule found; it is asked only where the rules found nothing, so it can add a flag and never remove one. */
export const scoreSentences = (words: readonly Word[]): readonly Danger[] =>
  score(words) >= learnt.threshold ? [seenByScorer] : [];
