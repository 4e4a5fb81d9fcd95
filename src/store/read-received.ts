import { z } from 'zod/v4';
import { outcomes } from '../team/outcome.ts';
import { caseKinds } from './case.ts';
import type { Database } from './database.ts';
import type { ReportedCase, Span } from './report-reads.ts';
import { maybeTime, ms, time } from './rows.ts';

const ReceivedRow = z.object({
  reference: z.string(),
  kind: z.enum(caseKinds),
  received_at: time,
  due_at: maybeTime,
  first_claimed_at: maybeTime,
  closed_at: maybeTime,
  answered_at: maybeTime,
  outcome: z
    .enum(outcomes)
    .nullable()
    .transform((outcome) => outcome ?? undefined),
});

/** What came in within the span, oldest first, with when it was first claimed and first answered. */
export async function readReceived(database: Database, { from, to }: Span): Promise<readonly ReportedCase[]> {
  const rows = await database.read(
    `SELECT c.reference, c.kind, c.received_at, c.due_at, c.closed_at, c.outcome,
       (SELECT MIN(e.at) FROM case_event e WHERE e.reference = c.reference AND e.what IN ('claimed', 'assigned')) AS first_claimed_at,
       (SELECT MIN(e.at) FROM case_event e WHERE e.reference = c.reference AND e.what IN ('replied', 'asked', 'closed')) AS answered_at
     FROM "case" c WHERE c.state <> 'withdrawn' AND c.received_at >= $1 AND c.received_at < $2 ORDER BY c.received_at`,
    [ms(from), ms(to)],
  );
  return rows.map((row) => {
    const read = ReceivedRow.parse(row);
    const { reference, kind, received_at: receivedAt, due_at: dueAt, closed_at: closedAt, outcome } = read;
    const { first_claimed_at: claimedAt, answered_at: answeredAt } = read;
    return { reference, kind, receivedAt, dueAt, claimedAt, closedAt, answeredAt, outcome };
  });
}
