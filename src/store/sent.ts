import { z } from 'zod/v4';
import { queues } from '../team/queue.ts';
import type { CaseEvent } from './case.ts';
import type { Statements } from './database.ts';
import type { Deliveries } from './delivery.ts';
import { writeDelivery } from './delivery-rows.ts';
import { count, maybeText, ms, orNull } from './rows.ts';
import type { Seal } from './seal.ts';
import { addEvent } from './write-case.ts';

type Posted = Parameters<Deliveries['sent']>[1];

const DeliveryRow = z.object({ kind: z.string(), queue: maybeText, case_reference: maybeText });
const CaseRow = z.object({ version: count, queue: z.enum(queues) });

/**
 * Marks a delivery as sent and, for a case's card, remembers where it hangs. A case that changed while its card was on
 * the way gets an update at once, so that a posted card never stays behind. Gives whether something else may be due now.
 */
export async function markSent(tx: Statements, seal: Seal, id: string, posted: Posted): Promise<boolean> {
  const [given] = await tx.all(
    `UPDATE delivery SET state = 'sent', sent_at = $2, sent_activity_id = $3, lease_until = NULL, payload = NULL WHERE id = $1
     RETURNING kind, queue, case_reference`,
    [id, ms(posted.at), orNull(posted.activityId)],
  );
  const { kind, queue, case_reference: reference } = DeliveryRow.parse(given);
  if (reference === undefined || (kind !== 'case-card' && kind !== 'case-update')) return kind !== 'reply';
  await rememberPost(tx, { reference, queue }, posted);
  await catchUp(tx, seal, reference, posted);
  return true;
}

/** A case that went to another queue meanwhile has its card there. */
async function rememberPost(
  tx: Statements,
  { reference, queue }: { readonly reference: string; readonly queue: string | undefined },
  posted: Posted,
): Promise<void> {
  await tx.run(
    `UPDATE "case" SET post_conversation_id = COALESCE($2, post_conversation_id),
       post_activity_id = COALESCE($3, post_activity_id), post_version = COALESCE($4, post_version) WHERE reference = $1 AND queue = $5`,
    [reference, orNull(posted.conversationId), orNull(posted.activityId), orNull(posted.version), orNull(queue)],
  );
}

async function catchUp(tx: Statements, seal: Seal, reference: string, posted: Posted): Promise<void> {
  const [given] = await tx.all('SELECT version, queue FROM "case" WHERE reference = $1', [reference]);
  if (given === undefined || posted.version === undefined) return;
  const { version, queue } = CaseRow.parse(given);
  if (version > posted.version)
    await writeDelivery(tx, seal, { kind: 'case-update', queue, caseReference: reference }, posted.at, 0);
}

/** What the case says when one that was for a person is given up. */
const notDelivered: ReadonlyMap<string, CaseEvent['what']> = new Map([
  ['tell', 'not-delivered'],
  ['email', 'not-delivered'],
  ['nominee', 'nominee-not-reached'],
  ['on-call', 'on-call-not-reached'],
]);

/** Given up. A person who was not told something is the team's to know: the case says so, and its card is drawn again. */
export async function markDead(
  tx: Statements,
  seal: Seal,
  { id, code, at }: { readonly id: string; readonly code: string; readonly at: Date },
): Promise<void> {
  await tx.run(`UPDATE delivery SET state = 'dead', lease_until = NULL, code = $2 WHERE id = $1`, [id, code]);
  const [given] = await tx.all('SELECT kind, queue, case_reference FROM delivery WHERE id = $1', [id]);
  const { kind, case_reference: reference } = DeliveryRow.parse(given);
  const what = notDelivered.get(kind);
  if (reference === undefined || what === undefined) return;
  const event = { at, actor: 'lanyard', what } as const;
  await tx.run('UPDATE "case" SET version = version + 1, touched_at = $2 WHERE reference = $1', [reference, ms(at)]);
  await addEvent(tx, seal, reference, event);
  const [found] = await tx.all('SELECT version, queue FROM "case" WHERE reference = $1', [reference]);
  if (found === undefined) return;
  const { queue } = CaseRow.parse(found);
  await writeDelivery(tx, seal, { kind: 'case-update', queue, caseReference: reference }, at, 0);
}
