import { createHash } from 'node:crypto';
import type { Danger } from '../../triage/triaged.ts';
import type { Example } from '../examples/example.ts';
import { featuresOf, places } from '../features.ts';
import { readLanguage } from '../read-language.ts';
import { meanings } from '../understood.ts';
import { asFeatures, vectorLength, vectorOf } from '../vector-of.ts';
import { pack, type Weights } from '../weights.ts';
import { train } from './train.ts';

/** Those in another language are left out: tables read them. */
const inEnglish = (examples: readonly Example[]) => examples.filter(({ text }) => readLanguage(text) === undefined);
const labelOf = ({ label }: Example) => meanings.indexOf(label);

/** What the classifier of words learns from examples. */
export function learnWords(examples: readonly Example[], findDanger: (text: string) => readonly Danger[]): Weights {
  const lessons = inEnglish(examples).map((example) => {
    const { text, channel } = example;
    return {
      features: featuresOf({ text, staff: channel === 'teams', dangers: findDanger(text) }),
      label: labelOf(example),
    };
  });
  return pack(train(lessons, { labels: meanings.length, places }));
}

/** What the classifier of sentences learns; it takes minutes, because every example becomes a vector first. */
export async function learnSentences(examples: readonly Example[]): Promise<Weights> {
  const lessons = [];
  for (const example of inEnglish(examples)) {
    const vector = await vectorOf(example.text);
    if (vector !== undefined) lessons.push({ features: asFeatures(vector), label: labelOf(example) });
  }
  return pack(train(lessons, { labels: meanings.length, places: vectorLength, rounds: 60, rate: 0.1, decay: 1e-5 }));
}

/** Changes whenever examples change, or what the classifier sees of them: weights learnt before are old then. */
export function stampOf(examples: readonly Example[]): string {
  const hash = createHash('sha256');
  for (const { text, channel, label } of examples)
    hash.update(label).update(featuresOf({ text, staff: channel === 'teams', dangers: [] }).at);
  return hash.digest('hex');
}
