import { majors, minors, type Sentiment } from './scorer/framework.ts';
import type { Score, Scored } from './scorer/scored.ts';
import type { ToTriage } from './triaged.ts';

/** What people tell of care is read; a nomination or a request for a booklet is no comment on it. */
const read: readonly ToTriage['kind'][] = ['feedback', 'thanks'];

/**
 * All answers of a case as one: fault and praise in different answers make it mixed, and what any of them is about it is
 * about. Undefined when nothing was said, or when it is no comment on care.
 */
export function scoreCase({ kind, texts }: ToTriage, score: Score): Scored | undefined {
  if (!read.includes(kind)) return undefined;
  const each = texts.flatMap(({ text, question }) => (text.trim() === '' ? [] : [score(text, question)]));
  const [first, ...more] = each;
  if (first === undefined || more.length === 0) return first;
  return {
    sentiment: togetherOf(each.map(({ sentiment }) => sentiment)),
    critical: each.some(({ critical }) => critical),
    major: majors.filter((label) => each.some(({ major }) => major.includes(label))),
    minor: minors.filter((label) => each.some(({ minor }) => minor.includes(label))),
  };
}

const togetherOf = (sentiments: readonly Sentiment[]): Sentiment => {
  const [first = 'mixed'] = sentiments;
  return sentiments.every((one) => one === first) ? first : 'mixed';
};
