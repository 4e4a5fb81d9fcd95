import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import { type Queue, queues } from '../team/queue.ts';
import type { Row, Statements } from './database.ts';
import { type Delivery, type NewDelivery, nomineeNews, nudgeSteps, tidings } from './delivery.ts';
import { count, maybeBlob, maybeText, maybeTime, ms } from './rows.ts';
import type { Seal } from './seal.ts';
import { KeptReply } from './transcript.ts';

export const dueTopic = 'deliveries';
export const payloadPurpose = 'delivery.payload';

const queue = z.enum(queues);
const ofCase = { queue, caseReference: z.string() };
const tiding = { caseReference: z.string(), what: z.enum(tidings), message: z.string().optional() };

/** What a delivery holds: its row's own columns and its sealed payload, put together. */
const Kept = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reply'), reply: KeptReply }),
  z.object({ kind: z.literal('case-card'), ...ofCase }),
  z.object({ kind: z.literal('case-update'), ...ofCase }),
  z.object({ kind: z.literal('case-line'), ...ofCase, text: z.string() }),
  z.object({
    kind: z.literal('case-gone'),
    ...ofCase,
    conversationId: z.string(),
    activityId: z.string(),
    text: z.string(),
  }),
  z.object({ kind: z.literal('tell'), ...tiding }),
  z.object({ kind: z.literal('email'), ...tiding }),
  z.object({ kind: z.literal('nudge'), ...ofCase, step: z.enum(nudgeSteps), round: z.number().int() }),
  z.object({ kind: z.literal('nominee'), ...ofCase, what: z.enum(nomineeNews), person: z.string() }),
  z.object({ kind: z.literal('on-call'), ...ofCase, person: z.string() }),
  z.object({ kind: z.literal('digest'), queue: z.literal('general'), monday: z.string() }),
  z.object({ kind: z.literal('reviews'), queue, monday: z.string() }),
  z.object({ kind: z.literal('retention') }),
  z.object({ kind: z.literal('suggest'), ...ofCase }),
  z.object({ kind: z.literal('recognition'), ...ofCase }),
  z.object({ kind: z.literal('climb'), queue: z.literal('general'), from: queue }),
  z.object({ kind: z.literal('urgent-waits'), queue: z.literal('general'), waiting: queue }),
]);
const Payload = z.record(z.string(), z.unknown());

const insert = `INSERT INTO delivery (id, kind, queue, conversation_id, turn_activity_id, case_reference, nonce, payload,
    state, attempts, in_doubt, created_at, next_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'due', 0, 0, $9, $10)`;

/** Ids sort by the time they were made, and within a turn by their order. */
export const idAt = (at: Date, order: number) =>
  `${at.getTime().toString(36).padStart(9, '0')}-${order.toString().padStart(3, '0')}-${randomUUID()}`;

/** @param order its place among what the same turn has delivered. */
export async function writeDelivery(
  tx: Statements,
  seal: Seal,
  delivery: NewDelivery,
  at: Date,
  order: number,
): Promise<void> {
  const { kind, notBefore, ...content }: Flat = delivery;
  const { queue = null, caseReference = null, ...rest } = content;
  const to = kind === 'tell' && caseReference !== null ? await conversationOf(tx, caseReference) : null;
  // Nobody can be told whose conversation is gone.
  if (kind === 'tell' && to === null) return;
  const group = rest.from ?? null;
  if (group !== null && (await isToBeSent(tx, kind, group))) return;
  const payload = seal.close(payloadPurpose, JSON.stringify(rest));
  const id = idAt(at, 100 + order);
  await tx.run(insert, [id, kind, queue, to, null, caseReference, group, payload, ms(at), ms(notBefore ?? at)]);
}

/** Whether one that will say the same is still to be sent. It is drawn when it is sent, so it says this too. */
const isToBeSent = async (tx: Statements, kind: string, group: string): Promise<boolean> =>
  (await tx.all(`SELECT 1 FROM delivery WHERE kind = $1 AND nonce = $2 AND state = 'due'`, [kind, group])).length > 0;

/** Everything that any delivery may hold. */
type Flat = Pick<NewDelivery, 'kind'> & {
  readonly queue?: Queue;
  readonly caseReference?: string;
  readonly from?: Queue;
  readonly notBefore?: Date;
};

async function conversationOf(tx: Statements, reference: string): Promise<string | null> {
  const [row] = await tx.all(
    `SELECT c.conversation_id FROM "case" c JOIN conversation t ON t.id = c.conversation_id WHERE c.reference = $1`,
    [reference],
  );
  return row === undefined ? null : z.object({ conversation_id: z.string() }).parse(row).conversation_id;
}

const DeliveryRow = z.object({
  id: z.string(),
  kind: z.string(),
  queue: maybeText,
  case_reference: maybeText,
  payload: maybeBlob,
  attempts: count,
  in_doubt: count,
  first_tried_at: maybeTime,
  destination_reference: maybeText,
  conversation_id: maybeText,
  conversation_channel: z
    .enum(['widget', 'teams'])
    .nullable()
    .transform((channel) => channel ?? undefined),
  conversation_reference: maybeBlob,
});

/** One row, with where it goes; `purpose` of the conversation's reference is its own column. */
export function toDelivery(seal: Seal, given: Row, now: Date): Delivery {
  const row = DeliveryRow.parse(given);
  const payload = row.payload === undefined ? {} : Payload.parse(JSON.parse(seal.open(payloadPurpose, row.payload)));
  const to =
    row.conversation_reference === undefined
      ? row.destination_reference
      : seal.open('conversation.reference', row.conversation_reference);
  const { conversation_id: id, conversation_channel: channel } = row;
  return {
    ...Kept.parse({ ...payload, kind: row.kind, queue: row.queue, caseReference: row.case_reference }),
    id: row.id,
    attempts: row.attempts,
    inDoubt: row.in_doubt,
    firstTriedAt: row.first_tried_at ?? now,
    to: to ?? '',
    ...(id === undefined || channel === undefined ? {} : { conversation: { id, channel } }),
  };
}
