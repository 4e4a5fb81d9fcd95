import { z } from 'zod/v4';
import { guardedQueues } from '../team/queue.ts';
import type { Database, Statements } from './database.ts';
import type { Deliveries } from './delivery.ts';
import { dueTopic, toDelivery } from './delivery-rows.ts';
import { count, maybeTime, ms, orNull } from './rows.ts';
import type { Seal } from './seal.ts';
import { markDead, markSent } from './sent.ts';

/** General's channel stands in for a queue that has none, but for guarded ones. */
const standsIn = (general: string) =>
  `(${general}.queue = 'general' AND d.queue NOT IN (${guardedQueues.map((queue) => `'${queue}'`).join(', ')}))`;
/** Only what has somewhere to go is ever claimed; the rest waits for its queue's channel to be set. A reminder goes nowhere. */
const hasTarget = `(d.conversation_id IS NOT NULL OR d.kind IN ('email', 'nudge', 'suggest', 'retention') OR EXISTS (SELECT 1 FROM destination t WHERE t.queue = d.queue OR ${standsIn('t')}))`;
const isDue = `((d.state = 'due' AND d.next_at <= $1) OR (d.state = 'sending' AND d.lease_until <= $1))`;
/** Danger first, then what a person waits for, then urgent cases of other queues: when much comes at once, they do not wait behind it. */
const whoFirst = `CASE WHEN d.queue IN ('urgent', 'allegations') THEN 0 WHEN d.queue IS NULL THEN 1
  WHEN EXISTS (SELECT 1 FROM "case" u WHERE u.reference = d.case_reference AND u.urgency = 'urgent') THEN 2 ELSE 3 END`;
const Ids = z.array(z.object({ id: z.string() }));

export function createDeliveries(database: Database, seal: Seal): Deliveries {
  const readLeased = async (tx: Statements, ids: readonly string[], now: Date) => {
    const leased = [];
    for (const id of ids) {
      const [row] = await tx.all(
        `SELECT d.*, COALESCE(t.reference, g.reference) AS destination_reference, c.reference AS conversation_reference,
           c.channel AS conversation_channel
         FROM delivery d LEFT JOIN destination t ON t.queue = d.queue LEFT JOIN destination g ON ${standsIn('g')}
           LEFT JOIN conversation c ON c.id = d.conversation_id
         WHERE d.id = $1`,
        [id],
      );
      if (row !== undefined) leased.push(toDelivery(seal, row, now));
    }
    return leased;
  };
  /** A row that is still `sending` here was left behind by a sender that died: one more try in doubt. */
  const lease = async (tx: Statements, ids: readonly string[], now: Date, leaseMs: number) => {
    for (const id of ids)
      await tx.run(
        `UPDATE delivery SET in_doubt = in_doubt + CASE WHEN state = 'sending' THEN 1 ELSE 0 END, state = 'sending',
           attempts = attempts + 1, first_tried_at = COALESCE(first_tried_at, $2), lease_until = $3 WHERE id = $1`,
        [id, ms(now), now.getTime() + leaseMs],
      );
    return readLeased(tx, ids, now);
  };
  return {
    claim: (now, leaseMs, limit) =>
      database.transaction(async (tx) => {
        const rows = await tx.all(
          `SELECT d.id FROM delivery d WHERE ${isDue} AND ${hasTarget} ORDER BY ${whoFirst}, d.id LIMIT $2 ${database.skipLocked}`,
          [ms(now), limit],
        );
        return lease(
          tx,
          Ids.parse(rows).map(({ id }) => id),
          now,
          leaseMs,
        );
      }),
    claimThese: (ids, now, leaseMs) =>
      database.transaction(async (tx) => {
        const due: string[] = [];
        for (const id of ids) {
          const rows = await tx.all(`SELECT id FROM delivery WHERE id = $1 AND state = 'due' ${database.skipLocked}`, [
            id,
          ]);
          due.push(...Ids.parse(rows).map((row) => row.id));
        }
        return lease(tx, due, now, leaseMs);
      }),
    async sent(id, posted) {
      const follows = await database.transaction((tx) => markSent(tx, seal, id, posted));
      if (follows) database.wake(dueTopic);
    },
    async retry(id, { at, inDoubt, code }) {
      await database.transaction((tx) =>
        tx.run(
          `UPDATE delivery SET state = 'due', next_at = $2, lease_until = NULL, in_doubt = in_doubt + $3, code = $4 WHERE id = $1`,
          [id, ms(at), inDoubt ? 1 : 0, code],
        ),
      );
      database.wake(dueTopic);
    },
    async dead(id, code, at) {
      await database.transaction((tx) => markDead(tx, seal, { id, code, at }));
      database.wake(dueTopic);
    },
    async nextAt() {
      const [row] = await database.read(
        `SELECT MIN(CASE WHEN d.state = 'due' THEN d.next_at ELSE d.lease_until END) AS at FROM delivery d
         WHERE d.state IN ('due', 'sending') AND ${hasTarget}`,
      );
      return z.object({ at: maybeTime }).parse(row).at;
    },
    follow: (listener) =>
      database.onWake((topic) => {
        if (topic === dueTopic) listener();
      }),
    async activityOfCard(conversationId, nonce) {
      const [row] = await database.read(
        `SELECT sent_activity_id FROM delivery WHERE conversation_id = $1 AND nonce = $2 AND sent_activity_id IS NOT NULL
         ORDER BY id DESC LIMIT 1`,
        [orNull(conversationId), nonce],
      );
      return row === undefined ? undefined : z.object({ sent_activity_id: z.string() }).parse(row).sent_activity_id;
    },
    async oldestDue(now) {
      const [row] = await database.read(
        `SELECT MIN(d.next_at) AS oldest FROM delivery d WHERE ${isDue} AND ${hasTarget}`,
        [ms(now)],
      );
      return z.object({ oldest: maybeTime }).parse(row).oldest;
    },
    async health(now) {
      const [row] = await database.read(
        `SELECT COALESCE(SUM(CASE WHEN d.state IN ('due', 'sending') AND d.next_at <= $1 AND NOT ${hasTarget} THEN 1 ELSE 0 END), 0) AS waiting,
           COALESCE(SUM(CASE WHEN ${isDue} AND ${hasTarget} THEN 1 ELSE 0 END), 0) AS due,
           COALESCE(SUM(d.in_doubt), 0) AS in_doubt,
           COALESCE(SUM(CASE WHEN d.state = 'dead' THEN 1 ELSE 0 END), 0) AS dead FROM delivery d`,
        [ms(now)],
      );
      const { in_doubt: inDoubt, ...health } = z
        .object({ waiting: count, due: count, in_doubt: count, dead: count })
        .parse(row);
      return { ...health, inDoubt };
    },
  };
}
