import { createScore } from '../../triage/scorer/create-score.ts';
import { fromBytes, toBytes } from '../../triage/scorer/model-bytes.ts';
import type { Scored } from '../../triage/scorer/scored.ts';
import { learn } from '../../triage/scorer/training/learn.ts';
import type { Row } from '../../triage/scorer/training/row.ts';
import type { Part } from './parts.ts';

/** A comment, what coders said of it, and what the scorer said. */
export interface Judged {
  readonly row: Row;
  readonly scored: Scored;
}

/** Learns from one half of a part and scores the other, with the very bytes and the very code that the service uses. */
export function judge({ learn: lessons, measure }: Part): readonly Judged[] {
  const score = createScore(fromBytes(toBytes(learn(lessons))));
  return measure.map((row) => ({ row, scored: score(row.text, row.question) }));
}
