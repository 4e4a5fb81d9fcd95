import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { sentencesOf } from '../../triage/danger-scorer/sentences-of.ts';
import { voices } from '../../triage/danger-scorer/voices.ts';
import { findByRules } from '../../triage/find-danger.ts';
import { readWords } from '../../triage/read-words.ts';

/** A sentence that we wrote. `voice`: who might write so; `split`: on which side of a test it stands. */
export const ownSentence = z.object({
  text: z.string(),
  danger: z.boolean(),
  kind: z.string().optional(),
  who: z.string().optional(),
  voice: z.string().optional(),
  split: z.string().optional(),
  language: z.string().optional(),
});
export type OwnSentence = z.infer<typeof ownSentence>;

/** One sentence to learn from. `label`: 0 is ordinary, 1 and more the place in `voices`, counted from one. */
export interface Sentence {
  readonly words: readonly string[];
  readonly label: number;
  readonly own?: OwnSentence;
}

export interface Lessons {
  readonly all: readonly Sentence[];
  /** Ordinary comments that nothing is learnt from: the threshold is chosen on them. */
  readonly keptBack: readonly string[];
}

interface Given {
  readonly own: readonly OwnSentence[];
  readonly understood: readonly { readonly text: string; readonly label: string }[];
  readonly posts: readonly { readonly text: string; readonly label: string }[];
  readonly comments: readonly string[];
}

const sentences = (text: string) => sentencesOf(readWords(text));
const isSuicide = (text: string) => findByRules(readWords(text)).some(({ kind }) => kind === 'suicide-or-self-harm');
/** Seven in ten are learnt from; which, the words decide, so that the same comment is never on both sides. */
const isLearntFrom = (text: string) =>
  (createHash('sha256').update(sentences(text).flat().join(' ')).digest()[0] ?? 0) % 10 < 7;

const labelOf = (kind: string | undefined, who = 'self') =>
  1 +
  Math.max(
    voices.findIndex((voice) => voice.kind === kind && voice.who === who),
    voices.findIndex((voice) => voice.kind === kind),
  );

/** What messages that start a conversation are labelled as, where they are danger. */
const understoodKinds: Readonly<Record<string, string>> = {
  crisis: 'suicide-or-self-harm',
  emergency: 'emergency',
  safeguarding: 'abuse-or-neglect',
};

/** What each source teaches, cut into sentences. */
export function toLessons({ own, understood, posts, comments }: Given): Lessons {
  const quiet = [...new Set(comments)].filter((text) => findByRules(readWords(text)).length === 0);
  return {
    all: [
      ...own.flatMap((one) => cut(one.text, one.danger ? labelOf(one.kind, one.who) : 0, one)),
      ...understood
        .filter(({ label }) => label !== 'ambiguous')
        // A longer message has sentences that are harmless by themselves.
        .filter(({ text, label }) => understoodKinds[label] === undefined || sentences(text).length <= 2)
        .flatMap(({ text, label }) => cut(text, labelOf(understoodKinds[label]))),
      ...posts
        .filter(({ label }) => !label.endsWith('Supportive'))
        .flatMap(({ text }) => cut(text, labelOf('suicide-or-self-harm')))
        .filter(({ words }) => words.length >= 3 && isSuicide(words.join(' '))),
      ...quiet.filter(isLearntFrom).flatMap((text) => cut(text, 0)),
    ],
    keptBack: quiet.filter((text) => !isLearntFrom(text)),
  };
}

const cut = (text: string, label: number, own?: OwnSentence): readonly Sentence[] =>
  sentences(text).map((words) => ({ words, label, ...(own === undefined ? {} : { own }) }));
