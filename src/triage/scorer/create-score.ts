import { saysNothing, saysNothingAtAll } from '../read-tone.ts';
import { majors, minors, type Sentiment, sentiments } from './framework.ts';
import { type Head, heads, type Model } from './model.ts';
import { runModel } from './run-model.ts';
import { chanceOf } from './run-net.ts';
import { createReader } from './run-reader.ts';
import type { Question, Score } from './scored.ts';
import { seeComment } from './see-comment.ts';
import { createToVector } from './to-vector.ts';

/**
 * From where on a label is given; found by cross-validation, on comments that the model in question had not learnt from, and
 * without those that docs/triage.md calls held out. Mixed comments
 * are rare, and a fault passed over costs more than praise, so both need a little help; the likeliest group is given also where it is hardly likely.
 */
const givenFrom = {
  ahead: { positive: 0, mixed: 0.9, negative: 0.6 },
  major: 0.36,
  likeliestMajor: 0.17,
  minor: 0.29,
  critical: 0.5,
};

/** Makes the scorer. It takes any text, of any length, and is fast enough to read every answer. */
export function createScore(model: Model): Score {
  const { known } = model;
  const eyes = { known, toVector: createToVector(known), reader: createReader(model.reader) };
  return (text, question) => {
    const scores = runModel(model, seeComment(text, question, eyes));
    const under = <Label extends string>(labels: readonly Label[], { start }: Head) =>
      labels
        .map((label, index) => ({ label, chance: chanceOf(scores[start + index] ?? 0) }))
        .sort((one, other) => other.chance - one.chance);
    const nothing = nothingSaid(text, question);
    const sounds = chanceOf(scores[heads.critical.start] ?? 0) >= givenFrom.critical;
    return {
      sentiment: nothing ?? sentimentOf(scores),
      critical: nothing === undefined ? sounds : nothing === 'negative',
      major: under(majors, heads.major)
        .filter(({ chance }, index) => chance >= (index === 0 ? givenFrom.likeliestMajor : givenFrom.major))
        .map(({ label }) => label),
      minor: under(minors, heads.minor)
        .filter(({ chance }) => chance >= givenFrom.minor)
        .map(({ label }) => label),
    };
  };
}

function sentimentOf(scores: readonly number[]): Sentiment {
  const helped = sentiments.map((sentiment, index) => ({
    sentiment,
    score: (scores[heads.sentiment.start + index] ?? 0) + givenFrom.ahead[sentiment],
  }));
  return helped.reduce((best, one) => (one.score > best.score ? one : best)).sentiment;
}

/**
 * *Nothing* is praise after *what could be better* and the opposite after *what was good* (NHS coders’ framework, PEQDC
 * v7). An answer without a word is neither, and *everything was good* is praise after either.
 */
function nothingSaid(text: string, question: Question): Sentiment | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  if (question === 'improve' && saysNothing(text)) return 'positive';
  return question === 'good' && saysNothingAtAll(text) ? 'negative' : undefined;
}
