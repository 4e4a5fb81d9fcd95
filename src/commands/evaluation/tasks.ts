import { majors, minors, sentiments } from '../../triage/scorer/framework.ts';
import { type Answer, accuracy, macroF1, microF1, recallOf, topOne } from './figures.ts';
import type { Judged } from './judge.ts';

/** One thing that is measured: whose answers count, and its figures by name. */
export interface Task {
  readonly name: string;
  readonly labels: readonly string[];
  /** Undefined where coders did not judge it. */
  readonly answerOf: (judged: Judged) => Answer | undefined;
  readonly figures: Readonly<Record<string, (answers: readonly Answer[]) => number>>;
}

const one = (held: string | undefined, given: string) =>
  held === undefined ? undefined : { held: [held], given: [given] };
const many = (held: readonly string[] | undefined, given: readonly string[]) =>
  held === undefined ? undefined : { held, given };
const criticalOr = (critical: boolean) => (critical ? 'critical' : 'not critical');
const verdicts = ['critical', 'not critical'];

export const tasks: readonly Task[] = [
  {
    name: 'Sentiment',
    labels: sentiments,
    answerOf: ({ row, scored }) => one(row.sentiment, scored.sentiment),
    figures: {
      accuracy,
      'macro-F1': (answers) => macroF1(answers, sentiments),
      'recall of negative': (answers) => recallOf(answers, 'negative'),
    },
  },
  {
    name: 'Major themes',
    labels: majors,
    answerOf: ({ row, scored }) => many(row.major, scored.major),
    figures: { 'micro-F1': microF1, 'macro-F1': (answers) => macroF1(answers, majors), 'first is right': topOne },
  },
  {
    name: 'Minor themes',
    labels: minors,
    answerOf: ({ row, scored }) => many(row.minor, scored.minor),
    figures: { 'micro-F1': microF1, 'macro-F1': (answers) => macroF1(answers, minors) },
  },
  {
    name: 'Critical or not',
    labels: verdicts,
    answerOf: ({ row: { critical }, scored }) =>
      one(critical === undefined ? undefined : criticalOr(critical), criticalOr(scored.critical)),
    figures: { accuracy, 'macro-F1': (answers) => macroF1(answers, verdicts) },
  },
];
