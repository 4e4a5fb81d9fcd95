import { z } from 'zod/v4';
import type { Queue } from '../team/queue.ts';
import type { Case } from './case.ts';
import type { CaseFilter, Lying } from './case-reads.ts';
import { selectCase, toCase } from './case-row.ts';
import { wordHash } from './case-word.ts';
import type { Database, Value } from './database.ts';
import { count, maybeTime } from './rows.ts';
import type { Seal } from './seal.ts';
import { withWords } from './with-words.ts';
import { wordStems } from './word-stems.ts';

/** Urgent ones first, then what is due first. The index case_order is made of the same terms: change both or none. */
export const orderOfList = `CASE c.urgency WHEN 'urgent' THEN 0 WHEN 'soon' THEN 1 ELSE 2 END,
  COALESCE(c.due_at, 9000000000000000), c.received_at, c.reference`;

/** Cases by what is plain about them and by words in them, at most `limit` from `offset` on. */
export async function searchCases(database: Database, seal: Seal, filter: CaseFilter): Promise<readonly Case[]> {
  const hashes = filter.words === undefined ? undefined : wordStems(filter.words).map((stem) => wordHash(seal, stem));
  if (filter.queues.length === 0 || hashes?.length === 0) return [];
  const holdWords = hashes === undefined ? [] : [await withWords(database, hashes)];
  const values: Value[] = [];
  const put = (value: Value) => `$${values.push(value)}`;
  const holds = [...plainly(filter, put), ...holdWords.map((hold) => hold(put))];
  const rows = await database.read(
    `${selectCase} WHERE ${holds.join(' AND ')}
     ORDER BY ${orderOfList} LIMIT ${put(filter.limit)} OFFSET ${put(filter.offset)}`,
    values,
  );
  return rows.map(toCase);
}

/** What is plain about them, as conditions. */
function plainly(filter: CaseFilter, put: (value: Value) => string): readonly string[] {
  const { claimedBy, state, open, overdueAt, urgent, reference, words } = filter;
  const claimed = claimedBy === undefined ? undefined : `{"id":${JSON.stringify(claimedBy)},`;
  const begins = (column: string, text: string) => `substr(${column}, 1, ${put(text.length)}) = ${put(text)}`;
  // Where words or a reference narrow it, an index of queues would fetch whole queues: COALESCE keeps it out.
  const queue = words === undefined && reference === undefined ? 'c.queue' : `COALESCE(c.queue, '')`;
  return [
    `${queue} IN (${filter.queues.map(put).join(', ')})`,
    ...(open ? [`c.state NOT IN ('closed', 'withdrawn')`] : []),
    ...(state === undefined ? [] : [`c.state = ${put(state)}`]),
    ...(urgent ? [`c.urgency = 'urgent'`] : []),
    ...(overdueAt === undefined ? [] : [`c.due_at < ${put(overdueAt.getTime())}`]),
    ...(reference === undefined
      ? []
      : [`c.reference IN (SELECT r.reference FROM "case" r WHERE ${begins('r.reference', reference)})`]),
    ...(claimed === undefined ? [] : [begins('c.claimed_by', claimed)]),
  ];
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
