import { z } from 'zod/v4';
import { queues } from '../team/queue.ts';
import { themesIn } from '../triage/themes.ts';
import { flags } from '../triage/triaged.ts';
import { type Case, caseKinds } from './case.ts';
import type { Database } from './database.ts';
import { type Exporting, readCases } from './export-reads.ts';
import { readReceived } from './read-received.ts';
import { count, json, maybeText, ms } from './rows.ts';

/** A span of time: from its first moment up to its last, which is not in it. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** What reports are made of: counts and times, never words. */
export interface ReportReads {
  /** Answers that count for the Friends and Family Test, by service and code. */
  readonly fft: (
    span: Span,
  ) => Promise<readonly { readonly serviceId?: string | undefined; readonly rating: number; readonly count: number }[]>;
  /** Cases that came in, oldest first; withdrawn ones are left out. */
  readonly cases: (span: Span, only?: Exporting) => AsyncIterable<Case>;
  /** How many cases came in since then, by each flag they raised; one case may have several. */
  readonly flagged: (since: Date) => Promise<Readonly<Record<string, number>>>;
  /** How many comments were about each theme; one may be about several. */
  readonly themes: (span: Span) => Promise<Readonly<Record<string, number>>>;
  /** How many nobody has claimed, by their queue. */
  readonly open: () => Promise<Readonly<Record<string, number>>>;
  /** How many are due by then and neither answered nor closed, however long ago they came in. */
  readonly overdue: (at: Date) => Promise<number>;
  /** How many came in, by kind. */
  readonly volume: (span: Span) => Promise<readonly { readonly kind: Case['kind']; readonly count: number }[]>;
  /** What came in, and how it went on: one row a case. */
  readonly received: (span: Span) => Promise<readonly ReportedCase[]>;
}

export type ReportedCase = Pick<Case, 'reference' | 'kind' | 'receivedAt'> & {
  readonly dueAt?: Date | undefined;
  readonly claimedAt?: Date | undefined;
  readonly closedAt?: Date | undefined;
  readonly outcome?: Case['outcome'];
  /** When the team first wrote to the person. */
  readonly answeredAt?: Date | undefined;
};

const FftRow = z.object({ service_id: maybeText, rating: z.coerce.number().int().min(1).max(6), answers: count });

const FlagsRow = z.object({ flags: json(z.array(z.enum(flags))), cases: count });
const ReasonsRow = z.object({ reasons: json(z.array(z.string())), cases: count });
const KindRow = z.object({ kind: z.enum(caseKinds), cases: count });
const CountRow = z.object({ cases: count });
const QueueRow = z.object({ queue: z.enum(queues), cases: count });

export function createReportReads(database: Database): ReportReads {
  return {
    cases: (span, only) => readCases(database, span, only),
    async fft({ from, to }) {
      const rows = await database.read(
        `SELECT service_id, rating, COUNT(*) AS answers FROM "case"
         WHERE counts_as_fft = 1 AND rating IS NOT NULL AND state <> 'withdrawn' AND received_at >= $1 AND received_at < $2
         GROUP BY service_id, rating`,
        [ms(from), ms(to)],
      );
      return rows.map((row) => {
        const { service_id: serviceId, rating, answers } = FftRow.parse(row);
        return { serviceId, rating, count: answers };
      });
    },
    async flagged(since) {
      const rows = await database.read(
        'SELECT flags, COUNT(*) AS cases FROM "case" WHERE received_at >= $1 GROUP BY flags',
        [ms(since)],
      );
      const counts: Record<string, number> = Object.fromEntries(flags.map((flag) => [flag, 0]));
      for (const row of rows) {
        const { flags: raised, cases } = FlagsRow.parse(row);
        for (const flag of raised) counts[flag] = (counts[flag] ?? 0) + cases;
      }
      return counts;
    },
    async themes({ from, to }) {
      const rows = await database.read(
        `SELECT reasons, COUNT(*) AS cases FROM "case"
         WHERE state <> 'withdrawn' AND received_at >= $1 AND received_at < $2 GROUP BY reasons`,
        [ms(from), ms(to)],
      );
      const counts: Record<string, number> = {};
      for (const row of rows) {
        const { reasons, cases } = ReasonsRow.parse(row);
        for (const theme of themesIn(reasons)) counts[theme] = (counts[theme] ?? 0) + cases;
      }
      return counts;
    },
    async open() {
      const rows = await database.read(
        `SELECT queue, COUNT(*) AS cases FROM "case" WHERE queue IN (${queues.map((_, at) => `$${at + 1}`).join(', ')})
           AND state = 'new' GROUP BY queue`,
        queues,
      );
      const none = queues.map((queue) => [queue, 0] as const);
      const some = rows.map((row) => QueueRow.parse(row)).map(({ queue, cases }) => [queue, cases] as const);
      return Object.fromEntries([...none, ...some]);
    },
    async overdue(at) {
      const [row] = await database.read(
        `SELECT COUNT(*) AS cases FROM "case" c WHERE c.due_at < $1 AND c.closed_at IS NULL AND c.state <> 'withdrawn'
           AND NOT EXISTS (SELECT 1 FROM case_event e WHERE e.reference = c.reference AND e.what IN ('replied', 'asked'))`,
        [ms(at)],
      );
      return CountRow.parse(row).cases;
    },
    async volume({ from, to }) {
      const rows = await database.read(
        `SELECT kind, COUNT(*) AS cases FROM "case"
         WHERE state <> 'withdrawn' AND received_at >= $1 AND received_at < $2 GROUP BY kind`,
        [ms(from), ms(to)],
      );
      return rows.map((row) => KindRow.parse(row)).map(({ kind, cases }) => ({ kind, count: cases }));
    },
    received: (span) => readReceived(database, span),
  };
}
