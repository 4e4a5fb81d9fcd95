import { createHash } from 'node:crypto';
import type { Danger } from '../../triage/triaged.ts';
import type { Example } from '../examples/example.ts';
import { featuresOf } from '../features.ts';
import { readLanguage } from '../read-language.ts';
import { meanings } from '../understood.ts';
import { pack, type Weights } from '../weights.ts';
import { train } from './train.ts';

/** What the classifier learns from examples. Those in another language are left out: tables read them. */
export function learn(examples: readonly Example[], findDanger: (text: string) => readonly Danger[]): Weights {
  const lessons = examples
    .filter(({ text }) => readLanguage(text) === undefined)
    .map(({ text, channel, label }) => ({
      features: featuresOf({ text, staff: channel === 'teams', dangers: findDanger(text) }),
      label: meanings.indexOf(label),
    }));
  return pack(train(lessons, { labels: meanings.length }));
}

/** Changes whenever examples change, or what the classifier sees of them: weights learnt before are old then. */
export function stampOf(examples: readonly Example[]): string {
  const hash = createHash('sha256');
  for (const { text, channel, label } of examples)
    hash.update(label).update(featuresOf({ text, staff: channel === 'teams', dangers: [] }).at);
  return hash.digest('hex');
}
