import { z } from 'zod/v4';
import type { Queue } from '../team/queue.ts';
import type { Case } from './case.ts';
import type { CaseFilter, Lying } from './case-reads.ts';
import { selectCase, toCase } from './case-row.ts';
import { wordHash } from './case-word.ts';
import type { Database, Value } from './database.ts';
import { count, maybeTime } from './rows.ts';
import type { Seal } from './seal.ts';
import { wordStems } from './word-stems.ts';

/** Cases by what is plain about them and by words in them, at most `limit` from `offset` on. */
export async function searchCases(database: Database, seal: Seal, filter: CaseFilter): Promise<readonly Case[]> {
  const stems = filter.words === undefined ? undefined : wordStems(filter.words);
  if (filter.queues.length === 0 || stems?.length === 0) return [];
  const values: Value[] = [];
  const put = (value: Value) => `$${values.push(value)}`;
  const { claimedBy, state, open, overdueAt, urgent, reference } = filter;
  const claimed = claimedBy === undefined ? undefined : `{"id":${JSON.stringify(claimedBy)},`;
  const holds = [
    `c.queue IN (${filter.queues.map(put).join(', ')})`,
    ...(open ? [`c.state NOT IN ('closed', 'withdrawn')`] : []),
    ...(state === undefined ? [] : [`c.state = ${put(state)}`]),
    ...(urgent ? [`c.urgency = 'urgent'`] : []),
    ...(overdueAt === undefined ? [] : [`c.due_at < ${put(overdueAt.getTime())}`]),
    ...(reference === undefined ? [] : [`substr(c.reference, 1, ${put(reference.length)}) = ${put(reference)}`]),
    ...(claimed === undefined ? [] : [`substr(c.claimed_by, 1, ${put(claimed.length)}) = ${put(claimed)}`]),
    ...(stems ?? []).map(
      (stem) =>
        `EXISTS (SELECT 1 FROM case_word w WHERE w.reference = c.reference AND w.hash = ${put(wordHash(seal, stem))})`,
    ),
  ];
  const rows = await database.read(
    `${selectCase} WHERE ${holds.join(' AND ')}
     ORDER BY CASE c.urgency WHEN 'urgent' THEN 0 WHEN 'soon' THEN 1 ELSE 2 END, COALESCE(c.due_at, 9000000000000000),
       c.received_at, c.reference LIMIT ${put(filter.limit)} OFFSET ${put(filter.offset)}`,
    values,
  );
  return rows.map(toCase);
}

const LyingRow = z.object({ reference: z.string(), due_at: maybeTime, cases: count });

/** What nobody has claimed in a queue, as it comes first; `dueBefore` narrows it to what was due by then. */
export async function findLying(database: Database, queue: Queue, dueBefore?: Date): Promise<Lying | undefined> {
  const overdue = dueBefore === undefined ? '' : 'AND due_at < $2';
  const [row] = await database.read(
    `SELECT reference, due_at, COUNT(*) OVER () AS cases FROM "case" WHERE queue = $1 AND state = 'new' ${overdue}
     ORDER BY COALESCE(due_at, 9000000000000000), received_at LIMIT 1`,
    dueBefore === undefined ? [queue] : [queue, dueBefore.getTime()],
  );
  if (row === undefined) return undefined;
  const { reference, due_at: dueAt, cases } = LyingRow.parse(row);
  return { count: cases, oldest: { reference, ...(dueAt === undefined ? {} : { dueAt }) } };
}

/** Cases that a colleague put into another category or urgency, oldest first. */
export async function findCorrected(database: Database): Promise<readonly string[]> {
  const rows = await database.read(
    `SELECT reference FROM case_event WHERE what IN ('category-changed', 'urgency-changed') GROUP BY reference ORDER BY MIN(at)`,
  );
  return rows.map((row) => z.object({ reference: z.string() }).parse(row).reference);
}
