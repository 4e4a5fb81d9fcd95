import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod/v4';
import { createScore } from '../triage/danger-scorer/score-sentences.ts';
import { places, sentenceFeatures } from '../triage/danger-scorer/sentence-features.ts';
import { sentencesOf } from '../triage/danger-scorer/sentences-of.ts';
import { findByRules } from '../triage/find-danger.ts';
import { readWords } from '../triage/read-words.ts';
import { readExamples } from '../understanding/training/read-examples.ts';
import { train } from '../understanding/training/train.ts';

/**
 * `npm run train:danger -- --crisis FILE --comments FILE --comments FILE`: learns the weights of the danger scorer from
 * our own sentences, from posts labelled by C-SSRS, and against ordinary comments. The files are no part of the project
 * (NOTICE says where they are from); the same files always give the same weights.
 */
const { values: given } = parseArgs({
  options: { crisis: { type: 'string' }, comments: { type: 'string', multiple: true } },
});

/** Of the ordinary comments that no rule flags and that were not learnt from, so many may be flagged by the scorer. */
const mostFlagged = 0.001;

const own = z.object({
  text: z.string(),
  danger: z.boolean(),
  kind: z.string().optional(),
  split: z.string().optional(),
  language: z.string().optional(),
});
const post = z.object({ text: z.string(), label: z.string() });
const comment = z.object({ text: z.string() });

const here = (file: string) => new URL(file, import.meta.url);
const lines = <Row>(file: string | URL, row: z.ZodType<Row>): readonly Row[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => row.parse(JSON.parse(line)));
const sentences = (text: string) => sentencesOf(readWords(text));
const isSuicide = (text: string) => findByRules(readWords(text)).some(({ kind }) => kind === 'suicide-or-self-harm');
/** Seven in ten are learnt from; which, the words decide, so that the same comment is never on both sides. */
const isLearntFrom = (text: string) =>
  (createHash('sha256').update(sentences(text).flat().join(' ')).digest()[0] ?? 0) % 10 < 7;

const invented = [
  ...lines(here('../triage/danger-scorer/sentences.jsonl'), own),
  ...lines(here('../../test/triage/danger-unseen.jsonl'), own).filter(({ split }) => split !== 'held-out'),
].filter(({ language }) => language === undefined);
const understood = readExamples(here('../understanding/examples/')).filter(({ text }) =>
  /^[\p{Script=Latin}\P{L}]*$/u.test(text),
);
const comments = [
  ...new Set((given.comments ?? []).flatMap((file) => lines(file, comment)).map(({ text }) => text)),
].filter((text) => findByRules(readWords(text)).length === 0);
const posts = given.crisis === undefined ? [] : lines(given.crisis, post);

const dangerous = [
  ...invented.filter(({ danger, kind }) => danger && kind === 'suicide-or-self-harm').map(({ text }) => text),
  // A longer message has sentences that are harmless by themselves.
  ...understood.filter(({ text, label }) => label === 'crisis' && sentences(text).length <= 2).map(({ text }) => text),
];
const told = posts
  .filter(({ label }) => !label.endsWith('Supportive'))
  .flatMap(({ text }) => sentences(text))
  .filter((sentence) => sentence.length >= 3 && isSuicide(sentence.join(' ')));
const harmless = [
  ...invented.filter(({ danger }) => !danger).map(({ text }) => text),
  ...understood
    .filter(({ label }) => !['crisis', 'emergency', 'safeguarding', 'ambiguous'].includes(label))
    .map(({ text }) => text),
  ...comments.filter(isLearntFrom),
];

const lesson = (label: number) => (sentence: readonly string[]) => {
  const at = sentenceFeatures(sentence);
  return { features: { at, value: new Float32Array(at.length).fill(1 / Math.sqrt(at.length)) }, label };
};
const weights = train(
  [
    ...dangerous.flatMap(sentences).map(lesson(1)),
    ...told.map(lesson(1)),
    ...harmless.flatMap(sentences).map(lesson(0)),
  ],
  { labels: 2, places, rounds: 12 },
);

const width = places + 1;
const difference = Float32Array.from({ length: width }, (_, at) => (weights[width + at] ?? 0) - (weights[at] ?? 0));
const step = difference.subarray(0, places).reduce((most, one) => Math.max(most, Math.abs(one)), 1e-6) / 127;
const packed = {
  bias: difference[places] ?? 0,
  step,
  steps: Buffer.from(Int8Array.from(difference.subarray(0, places), (one) => Math.round(one / step)).buffer).toString(
    'base64',
  ),
};
const score = createScore(packed);
const scores = comments
  .filter((text) => !isLearntFrom(text))
  .map((text) => score(readWords(text)))
  .sort((a, b) => b - a);
const threshold = scores[Math.floor(mostFlagged * scores.length)] ?? Number.POSITIVE_INFINITY;
writeFileSync(here('../triage/danger-scorer/weights.json'), `${JSON.stringify({ threshold, ...packed }, null, 2)}\n`);
