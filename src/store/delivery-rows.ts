import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import { queues } from '../team/queue.ts';
import type { Row, Statements } from './database.ts';
import { count, maybeBlob, maybeText, maybeTime, ms } from './rows.ts';
import type { Seal } from './seal.ts';
import type { Delivery, NewDelivery, TurnToCommit } from './store.ts';
import { KeptReply } from './transcript.ts';

export const dueTopic = 'deliveries';
const purpose = 'delivery.payload';

/** How long a turn's own replies are left to the turn before the worker takes them. */
const turnsOwnMs = 10_000;

const queue = z.enum(queues);
const Payload = z.object({
  text: z.string().optional(),
  waiting: queue.optional(),
  reply: KeptReply.optional(),
});

const insert = `INSERT INTO delivery (id, kind, queue, conversation_id, turn_activity_id, case_reference, nonce, payload,
    state, attempts, in_doubt, created_at, next_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'due', 0, 0, $9, $10)`;

/** Ids sort by the time they were made, and within a turn by their order. */
const idAt = (at: Date, order: number) =>
  `${at.getTime().toString(36).padStart(9, '0')}-${order.toString().padStart(3, '0')}-${randomUUID()}`;

/** What replies are sent to a Teams conversation; gives their ids in order. */
export async function writeReplies(tx: Statements, seal: Seal, turn: TurnToCommit): Promise<string[]> {
  const { conversationId, activityId } = turn.key;
  const ids: string[] = [];
  for (const [order, reply] of turn.said.entries()) {
    const id = idAt(turn.at, order);
    const nonce = reply.kind === 'text' ? null : (reply.card.nonce ?? null);
    const payload = seal.close(purpose, JSON.stringify({ reply }));
    const at = turn.at.getTime();
    await tx.run(insert, [id, 'reply', null, conversationId, activityId, null, nonce, payload, at, at + turnsOwnMs]);
    ids.push(id);
  }
  return ids;
}

/** @param order its place among what the same turn has delivered. */
export async function writeDelivery(
  tx: Statements,
  seal: Seal,
  delivery: NewDelivery,
  at: Date,
  order: number,
): Promise<void> {
  const { kind, queue } = delivery;
  const reference = 'caseReference' in delivery ? delivery.caseReference : null;
  const { text, waiting } = { text: undefined, waiting: undefined, ...delivery };
  const payload = seal.close(purpose, JSON.stringify({ text, waiting }));
  const due = 'notBefore' in delivery && delivery.notBefore !== undefined ? delivery.notBefore : at;
  await tx.run(insert, [idAt(at, 100 + order), kind, queue, null, null, reference, null, payload, ms(at), ms(due)]);
}

const DeliveryRow = z.object({
  id: z.string(),
  kind: z.enum(['case-card', 'case-update', 'case-line', 'urgent-waits', 'reply']),
  queue: queue.nullable(),
  case_reference: maybeText,
  payload: maybeBlob,
  attempts: count,
  in_doubt: count,
  first_tried_at: maybeTime,
  destination_reference: maybeText,
  conversation_reference: maybeBlob,
});

/** One row, with where it goes; `purpose` of the conversation's reference is its own column. */
export function toDelivery(seal: Seal, given: Row, now: Date): Delivery {
  const row = DeliveryRow.parse(given);
  const payload = row.payload === undefined ? {} : Payload.parse(JSON.parse(seal.open(purpose, row.payload)));
  const to =
    row.conversation_reference === undefined
      ? row.destination_reference
      : seal.open('conversation.reference', row.conversation_reference);
  if (to === undefined) throw new Error('a claimed delivery has nowhere to go');
  return {
    ...contentOf(row, payload),
    id: row.id,
    attempts: row.attempts,
    inDoubt: row.in_doubt,
    firstTriedAt: row.first_tried_at ?? now,
    to,
  };
}

type Content = NewDelivery | Pick<Extract<Delivery, { kind: 'reply' }>, 'kind' | 'reply'>;

function contentOf(row: z.infer<typeof DeliveryRow>, { text, waiting, reply }: z.infer<typeof Payload>): Content {
  const { kind, queue, case_reference: caseReference } = row;
  if (kind === 'reply' && reply !== undefined) return { kind, reply };
  if (kind === 'urgent-waits' && waiting !== undefined) return { kind, queue: 'general', waiting };
  if (queue !== null && caseReference !== undefined) {
    if (kind === 'case-card' || kind === 'case-update') return { kind, queue, caseReference };
    if (kind === 'case-line' && text !== undefined) return { kind, queue, caseReference, text };
  }
  throw new Error(`a delivery of kind ${kind} lacks what it needs`);
}
