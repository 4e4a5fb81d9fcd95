import type { Statements } from './database.ts';
import type { Delivery } from './delivery.ts';
import { idAt, payloadPurpose } from './delivery-rows.ts';
import { holes, ms } from './rows.ts';
import type { Seal } from './seal.ts';
import type { TurnToCommit } from './turn.ts';

/**
 * How long a turn has its own replies leased: longer than a token and a call may take for each of them, because they are sent
 * one after another. Then the worker sends what is left, and a lease that ends too early would send it twice.
 */
const turnsOwnMs = (replies: number) => 30_000 + replies * 30_000;

const columns = [
  ...['id', 'kind', 'conversation_id', 'turn_activity_id', 'nonce', 'payload', 'state', 'attempts', 'in_doubt'],
  ...['created_at', 'next_at', 'first_tried_at', 'lease_until'],
];

/**
 * What replies are sent to a Teams conversation, in order. They are leased to the turn that says them, in its own commit, so
 * that it can send them at once.
 */
export async function writeReplies(tx: Statements, seal: Seal, turn: TurnToCommit): Promise<readonly Delivery[]> {
  const { key, at, conversation, said } = turn;
  if (said.length === 0) return [];
  const { conversationId, activityId, channel } = key;
  const replies = said.map((reply, order) => ({ kind: 'reply' as const, reply, id: idAt(at, order) }));
  const rows = replies.map(({ id, reply }) => [
    ...[id, 'reply', conversationId, activityId, reply.kind === 'text' ? null : (reply.card.nonce ?? null)],
    ...[seal.close(payloadPurpose, JSON.stringify({ reply })), 'sending', 1, 0],
    ...[ms(at), ms(at), ms(at), at.getTime() + turnsOwnMs(said.length)],
  ]);
  await tx.run(
    `INSERT INTO delivery (${columns.join(', ')}) VALUES ${holes(rows.length, columns.length)}`,
    rows.flat(),
  );
  const to = conversation?.reference ?? '';
  const sending = { attempts: 1, inDoubt: 0, firstTriedAt: at, to, conversation: { id: conversationId, channel } };
  return replies.map((reply) => ({ ...reply, ...sending }));
}
