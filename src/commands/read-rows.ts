import { z } from 'zod/v4';
import { majors, minors, sentiments } from '../triage/scorer/framework.ts';
import type { Question } from '../triage/scorer/scored.ts';
import type { Row } from '../triage/scorer/training/row.ts';
import { readJsonLine } from './read-json-lines.ts';

/** What was asked, as files name it; those with a trust are of the first round of the NHS text mining project. */
const asked: Readonly<Record<string, Question>> = {
  good: 'good',
  improve: 'improve',
  why: 'other',
  other: 'other',
  'Trust A - Q1': 'improve',
  'Trust A - Q2': 'good',
  'Trust B - Q1': 'other',
  'Trust C - Q1': 'good',
  'Trust C - Q2': 'improve',
};

/** Labels that are none of ours, such as *Not assigned*, are passed over. */
const labelsOf = <Label extends string>(known: readonly Label[]) =>
  z.array(z.string()).transform((given) => known.filter((label) => given.includes(label)));

const line = z
  .object({
    text: z.string().min(1),
    question: z
      .string()
      .default('other')
      .transform((name) => asked[name])
      .pipe(z.enum(['good', 'improve', 'other'])),
    sentiment: z.enum(sentiments).nullish(),
    sentiment3: z.enum(sentiments).nullish(),
    critical: z.boolean().nullish(),
    /** From −5, very critical, to 5; 0 is *not critical*, or no judgement at all. */
    crit: z.coerce.number().nullish(),
    major: labelsOf(majors).nullish(),
    minor: labelsOf(minors).nullish(),
    label: z.string().nullish(),
  })
  .transform(({ text, question, sentiment, sentiment3, critical, crit, major, minor, label }): Row => {
    const feeling = sentiment ?? sentiment3;
    const sharp = critical ?? (typeof crit === 'number' ? crit < 0 : undefined);
    return {
      text,
      question,
      ...(feeling ? { sentiment: feeling } : {}),
      ...(sharp === undefined ? {} : { critical: sharp }),
      ...(major ? { major } : {}),
      ...(minor ? { minor } : {}),
      ...(label ? { topic: label } : {}),
    };
  });

/**
 * Labelled comments from a file of JSON lines. A trust's own have `text`, `question` (good, improve or why) and any of
 * `sentiment`, `critical`, `major` and `minor`; what is left out is not learnt from.
 * @throws Error with the number of the first line that does not fit, and never its words.
 */
export const readRows = (content: string): readonly Row[] =>
  content.split('\n').flatMap((typed, index) => {
    if (typed.trim() === '') return [];
    const read = readJsonLine(typed, line);
    if (!read.success) throw new Error(`line ${index + 1}: ${read.error}`);
    return [read.data];
  });
