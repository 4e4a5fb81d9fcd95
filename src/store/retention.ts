import { z } from 'zod/v4';
import { type Queue, queues } from '../team/queue.ts';
import { retentionClasses } from './case.ts';
import type { Database, Statements } from './database.ts';
import { writeDelivery } from './delivery-rows.ts';
import { count, maybeText, ms } from './rows.ts';
import type { Seal } from './seal.ts';

export type RetentionClass = (typeof retentionClasses)[number];

/** How long things are kept. */
export interface Periods {
  /** Whole years, by class: complaints and enquiries from the day they are closed, the rest from when it last moved. */
  readonly years: Readonly<Record<RetentionClass, number>>;
  /** Of a chat on the website, from its last turn. */
  readonly transcriptHours: number;
}

/** How many of what was deleted; chats are counted as `chat`. */
export type Deleted = Readonly<Partial<Record<RetentionClass | 'chat', number>>>;

export interface Retention {
  /** Deletes what is due, in commits of their own, and keeps the count under that moment. Safe to repeat. */
  readonly purge: (now: Date, periods: Periods, say: (reference: string) => string) => Promise<Deleted>;
  /** Deletes a chat on the website because its person wants so: what was sent from it stays. */
  readonly deleteChat: (conversationId: string) => Promise<void>;
  /** What was deleted since then. */
  readonly deletedSince: (since: Date) => Promise<Deleted>;
}

/** A case that is still worked is never too old. */
const onlyClosed: readonly RetentionClass[] = ['complaint', 'enquiry'];
/** So many in one commit: nobody waits long behind it. */
const batch = 200;
/** What is kept to answer a repeated request again, and where cards were posted. */
const technicalMs = 30 * 86_400_000;

const DueRow = z.object({
  reference: z.string(),
  queue: z.enum(queues),
  post_conversation_id: maybeText,
  post_activity_id: maybeText,
});
const DeletedRow = z.object({ class: z.enum([...retentionClasses, 'chat']), deleted: count });
const Ids = z.array(z.object({ id: z.string() }));

export function createRetention(database: Database, seal: Seal): Retention {
  const cases = async (of: RetentionClass, before: Date, at: Date, say: (reference: string) => string) => {
    const since = onlyClosed.includes(of) ? 'closed_at' : 'COALESCE(closed_at, touched_at)';
    return repeat(() =>
      database.transaction(async (tx) => {
        const rows = await tx.all(
          `SELECT reference, queue, post_conversation_id, post_activity_id FROM "case"
           WHERE retention = $1 AND held_at IS NULL AND ${since} < $2 LIMIT ${batch}`,
          [of, ms(before)],
        );
        for (const row of rows) await deleteCase(tx, seal, DueRow.parse(row), at, say);
        await addCount(tx, at, of, rows.length);
        return rows.length;
      }),
    );
  };
  const chats = (before: Date, at: Date) =>
    repeat(() =>
      database.transaction(async (tx) => {
        const rows = await tx.all(
          `SELECT id FROM conversation WHERE channel = 'widget' AND updated_at < $1 LIMIT ${batch}`,
          [ms(before)],
        );
        for (const { id } of Ids.parse(rows)) await deleteChat(tx, id);
        await addCount(tx, at, 'chat', rows.length);
        return rows.length;
      }),
    );
  return {
    async purge(now, { years, transcriptHours }, say) {
      const deleted: Record<string, number> = {};
      for (const of of retentionClasses) deleted[of] = await cases(of, yearsBefore(now, years[of]), now, say);
      deleted.chat = await chats(new Date(now.getTime() - transcriptHours * 3_600_000), now);
      await database.transaction((tx) => deleteTechnical(tx, now));
      return deleted;
    },
    deleteChat: (id) => database.transaction((tx) => deleteChat(tx, id)),
    async deletedSince(since) {
      const rows = await database.read(
        'SELECT class, SUM(deleted) AS deleted FROM deleted WHERE at >= $1 GROUP BY class',
        [ms(since)],
      );
      return Object.fromEntries(rows.map((row) => DeletedRow.parse(row)).map((one) => [one.class, one.deleted]));
    },
  };
}

/** Until a batch is not full. Gives how many in all. */
async function repeat(once: () => Promise<number>): Promise<number> {
  let all = 0;
  for (let last = batch; last === batch; all += last) last = await once();
  return all;
}

export function yearsBefore(now: Date, years: number): Date {
  const before = new Date(now);
  before.setUTCFullYear(before.getUTCFullYear() - years);
  return before;
}

const ofCase = ['case_event', 'person', 'case_message', 'case_link', 'case_word', 'case_suggestion', 'case'] as const;

/** Everything of a case; where its card hangs, the card is told to forget it. */
async function deleteCase(
  tx: Statements,
  seal: Seal,
  row: z.infer<typeof DueRow>,
  at: Date,
  say: (reference: string) => string,
): Promise<void> {
  const { reference, post_conversation_id: conversationId, post_activity_id: activityId } = row;
  const queue: Queue = row.queue;
  for (const table of ofCase) await tx.run(`DELETE FROM "${table}" WHERE reference = $1`, [reference]);
  await tx.run('DELETE FROM delivery WHERE case_reference = $1', [reference]);
  if (conversationId === undefined || activityId === undefined) return;
  const gone = { kind: 'case-gone', queue, caseReference: reference, conversationId, activityId } as const;
  await writeDelivery(tx, seal, { ...gone, text: say(reference) }, at, 0);
}

async function deleteChat(tx: Statements, id: string): Promise<void> {
  for (const table of ['widget_activity', 'turn', 'delivery'])
    await tx.run(`DELETE FROM ${table} WHERE conversation_id = $1`, [id]);
  await tx.run('DELETE FROM conversation WHERE id = $1', [id]);
}

async function deleteTechnical(tx: Statements, now: Date): Promise<void> {
  const before = now.getTime() - technicalMs;
  await tx.run('DELETE FROM turn WHERE at < $1', [before]);
  await tx.run(`DELETE FROM delivery WHERE state = 'sent' AND sent_at < $1`, [before]);
  await tx.run('DELETE FROM case_link WHERE expires_at < $1', [ms(now)]);
}

const addCount = async (tx: Statements, at: Date, of: string, deleted: number): Promise<void> => {
  if (deleted > 0)
    await tx.run(
      `INSERT INTO deleted (at, class, deleted) VALUES ($1, $2, $3)
       ON CONFLICT (at, class) DO UPDATE SET deleted = deleted.deleted + $3`,
      [ms(at), of, deleted],
    );
};
