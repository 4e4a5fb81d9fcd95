import type { Queue } from '../team/queue.ts';
import type { Case } from './case.ts';
import { selectCase, toCase } from './case-row.ts';
import type { Database, Value } from './database.ts';
import type { Span } from './report-reads.ts';
import { ms } from './rows.ts';

/** So many at a time: an export of a million cases holds no more in memory. */
const page = 500;

/** Cases that came in within a span, oldest first, of one queue or of all; withdrawn ones hold nothing to export. */
export async function* readCases(database: Database, { from, to }: Span, queue?: Queue): AsyncGenerator<Case> {
  let after: readonly [at: number, reference: string] = [from.getTime() - 1, ''];
  for (;;) {
    const values: Value[] = [after[0], after[1], ms(to), ...(queue === undefined ? [] : [queue])];
    const rows = await database.read(
      `${selectCase} WHERE (c.received_at > $1 OR (c.received_at = $1 AND c.reference > $2)) AND c.received_at < $3
         AND c.state <> 'withdrawn' ${queue === undefined ? '' : 'AND c.queue = $4'}
       ORDER BY c.received_at, c.reference LIMIT ${page}`,
      values,
    );
    const cases = rows.map(toCase);
    yield* cases;
    const last = cases.at(-1);
    if (last === undefined || cases.length < page) return;
    after = [last.receivedAt.getTime(), last.reference];
  }
}
