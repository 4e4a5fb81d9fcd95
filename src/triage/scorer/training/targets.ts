import { majors, minors, sentiments } from '../framework.ts';
import { type Head, heads, outputs } from '../model.ts';
import type { Row } from './row.ts';

/** What the outputs of one head ought to be, 0 or 1 each. */
export interface Target {
  readonly head: Head;
  readonly wanted: readonly number[];
}

const marks = (labels: readonly string[], held: readonly string[]) =>
  labels.map((label) => (held.includes(label) ? 1 : 0));

/** What coders said of a row, for the heads that they judged. Topics stand after all other outputs. */
export function targetsOf({ sentiment, major, minor, critical, topic }: Row, topics: readonly string[]): Target[] {
  const topicHead: Head = { start: outputs, size: topics.length, holds: 'one', held: 1 };
  return [
    ...(sentiment === undefined ? [] : [{ head: heads.sentiment, wanted: marks(sentiments, [sentiment]) }]),
    ...(major === undefined ? [] : [{ head: heads.major, wanted: marks(majors, major) }]),
    ...(minor === undefined ? [] : [{ head: heads.minor, wanted: marks(minors, minor) }]),
    ...(critical === undefined ? [] : [{ head: heads.critical, wanted: [critical ? 1 : 0] }]),
    ...(topic === undefined ? [] : [{ head: topicHead, wanted: marks(topics, [topic]) }]),
  ];
}
