import type { Queue } from '../team/queue.ts';
import type { Case, CaseKind } from './case.ts';
import { selectCase, toCase } from './case-row.ts';
import type { Database, Value } from './database.ts';
import type { Span } from './report-reads.ts';
import { ms } from './rows.ts';

/** What an export is narrowed to; everything that is given must hold. */
export interface Exporting {
  readonly queue?: Queue | undefined;
  readonly kinds?: readonly CaseKind[];
  readonly route?: Case['route'];
  /** Also what came in earlier and was closed within the span. */
  readonly orClosed?: true;
}

/** So many at a time: an export of a million cases holds no more in memory. */
const page = 500;

/** Cases that came in within a span, oldest first; withdrawn ones hold nothing to export. */
export async function* readCases(database: Database, span: Span, only: Exporting = {}): AsyncGenerator<Case> {
  const { holds, values } = conditions(span, only);
  let after: readonly Value[] = [only.orClosed ? 0 : span.from.getTime(), ''];
  for (;;) {
    const rows = await database.read(
      `${selectCase} WHERE (c.received_at, c.reference) > ($1, $2) AND ${holds.join(' AND ')}
       ORDER BY c.received_at, c.reference LIMIT ${page}`,
      [...after, ...values],
    );
    const cases = rows.map(toCase);
    yield* cases;
    const last = cases.at(-1);
    if (last === undefined || cases.length < page) return;
    after = [last.receivedAt.getTime(), last.reference];
  }
}

function conditions({ from, to }: Span, { queue, kinds, route, orClosed }: Exporting) {
  const values: Value[] = [];
  const put = (value: Value) => `$${values.push(value) + 2}`;
  const holds = [
    `c.received_at < ${put(ms(to))}`,
    `c.state <> 'withdrawn'`,
    ...(orClosed ? [`(c.received_at >= ${put(ms(from))} OR c.closed_at >= ${put(ms(from))})`] : []),
    ...(queue === undefined ? [] : [`c.queue = ${put(queue)}`]),
    ...(kinds === undefined ? [] : [`c.kind IN (${kinds.map(put).join(', ')})`]),
    ...(route === undefined ? [] : [`c.route = ${put(route)}`]),
  ];
  return { holds, values };
}
