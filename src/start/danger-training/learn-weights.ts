import type { ScorerWeights } from '../../triage/danger-scorer/score-sentences.ts';
import { places, sentenceFeatures } from '../../triage/danger-scorer/sentence-features.ts';
import { voices } from '../../triage/danger-scorer/voices.ts';
import { train } from '../../understanding/training/train.ts';
import type { Sentence } from './to-lessons.ts';

const width = places + 1;

/** Learns what tells each voice of danger from ordinary words; the same sentences always give the same weights. */
export function learnWeights(sentences: readonly Sentence[]): ScorerWeights {
  const learnt = train(
    sentences.map(({ words, label }) => {
      const at = sentenceFeatures(words);
      return { features: { at, value: new Float32Array(at.length).fill(1 / Math.sqrt(at.length)) }, label };
    }),
    { labels: 1 + voices.length, places, rounds: 12 },
  );
  const differences = voices.map((_, voice) =>
    Float32Array.from({ length: width }, (_, at) => (learnt[(voice + 1) * width + at] ?? 0) - (learnt[at] ?? 0)),
  );
  const most = differences.reduce((top, one) => Math.max(top, largest(one.subarray(0, places))), 1e-6);
  const step = most / 127;
  return {
    bias: differences.map((one) => Math.round((one[places] ?? 0) * 1e6) / 1e6),
    step,
    steps: Buffer.concat(
      differences.map((one) =>
        Buffer.from(Int8Array.from(one.subarray(0, places), (at) => Math.round(at / step)).buffer),
      ),
    ).toString('base64'),
  };
}

const largest = (numbers: Float32Array) => numbers.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
