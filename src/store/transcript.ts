import { z } from 'zod/v4';
import type { Reply } from '../../dialogs/dialog.ts';
import { locales } from '../../dialogs/locale.ts';
import type { Database, Statements, Value } from './database.ts';
import { followTopics } from './follow-topics.ts';
import { blob, count, holes, maybeText, time } from './rows.ts';
import type { Seal } from './seal.ts';
import type { SpokenActivity, Transcript } from './store.ts';
import type { TurnToCommit } from './turn.ts';

const Row = z.object({
  id: z.string(),
  position: count,
  at: time,
  spoken_by: z.enum(['person', 'bot']),
  client_activity_id: maybeText,
  body: blob,
});

const Suggestions = z.array(z.object({ title: z.string(), text: z.string() }));
const Card = z.object({
  id: z.string(),
  nonce: z.string().optional(),
  content: z.record(z.string(), z.unknown()),
  says: z.string(),
});
export const KeptReply = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    text: z.string(),
    suggestions: Suggestions.optional(),
    lang: z.enum(locales).optional(),
  }),
  z.object({ kind: z.literal('card'), card: Card, suggestions: Suggestions.optional() }),
  z.object({ kind: z.literal('replace'), nonce: z.string(), card: Card }),
]);
const Body = z.object({
  text: z.string().optional(),
  reply: z.discriminatedUnion('kind', [KeptReply.options[0], KeptReply.options[1]]).optional(),
});

const purpose = 'widget_activity.body';
export const topicOf = (conversationId: string) => `transcript:${conversationId}`;

export function createTranscript(database: Database, seal: Seal): Transcript {
  const follow = followTopics(database);
  return {
    async since(conversationId, position) {
      const rows = await database.read(
        'SELECT * FROM widget_activity WHERE conversation_id = $1 AND position > $2 ORDER BY position',
        [conversationId, position],
      );
      return rows.map((row): SpokenActivity => {
        const { spoken_by: by, client_activity_id: clientActivityId, body, ...activity } = Row.parse(row);
        return { ...activity, by, clientActivityId, ...Body.parse(JSON.parse(seal.open(purpose, body))) };
      });
    },
    follow: (conversationId, listener) => follow(topicOf(conversationId), listener),
  };
}

/** Writes what was heard and said in a widget conversation. A replaced card keeps its id and time and moves to the newest position. */
export async function writeTranscript(tx: Statements, seal: Seal, turn: TurnToCommit): Promise<void> {
  const conversationId = turn.key.conversationId;
  const last = await lastOf(tx, conversationId);
  let position = last.position;
  // Clients order by time, so no two activities of a conversation share a millisecond, however quick the turns.
  let at = Math.max(turn.at.getTime(), last.at + 1);
  let added: Value[][] = [];
  const write = async () => {
    if (added.length > 0) await tx.run(insertRows(added.length), added.flat());
    added = [];
  };
  const add = (
    id: string,
    by: SpokenActivity['by'],
    body: Pick<SpokenActivity, 'text' | 'reply'>,
    nonce: Value,
    client: Value,
  ) => {
    added.push([conversationId, position, id, nonce, by, client, seal.close(purpose, JSON.stringify(body)), at]);
    at += 1;
  };
  if (turn.heard !== undefined) {
    const { id, text, clientActivityId } = turn.heard;
    position += 1;
    add(id, 'person', text === undefined ? {} : { text }, null, clientActivityId ?? null);
  }
  for (const reply of turn.said) {
    // A card that is gone leaves its position empty, which nobody minds.
    position += 1;
    if (reply.kind === 'replace') {
      // The card may have been drawn in this very turn.
      if (added.some(([, , , nonce]) => nonce === reply.nonce)) await write();
      await replace(tx, seal, conversationId, position, reply);
    } else add(`${conversationId}|${position}`, 'bot', { reply }, nonceOf(reply), null);
  }
  await write();
}

const columns = ['conversation_id', 'position', 'id', 'nonce', 'spoken_by', 'client_activity_id', 'body', 'at'];
const insertRows = (rows: number) =>
  `INSERT INTO widget_activity (${columns.join(', ')}) VALUES ${holes(rows, columns.length)}`;

function nonceOf(reply: Reply): Value {
  return reply.kind === 'text' ? null : (reply.card.nonce ?? null);
}

async function lastOf(tx: Statements, conversationId: string) {
  const [row] = await tx.all(
    'SELECT COALESCE(MAX(position), 0) AS position, COALESCE(MAX(at), 0) AS at FROM widget_activity WHERE conversation_id = $1',
    [conversationId],
  );
  return z.object({ position: count, at: count }).parse(row);
}

async function replace(
  tx: Statements,
  seal: Seal,
  conversationId: string,
  position: number,
  { nonce, card }: Extract<Reply, { kind: 'replace' }>,
): Promise<void> {
  const body = seal.close(purpose, JSON.stringify({ reply: { kind: 'card', card } }));
  await tx.run(
    `UPDATE widget_activity SET position = $3, nonce = $4, body = $5 WHERE conversation_id = $1 AND nonce = $2`,
    [conversationId, nonce, position, card.nonce ?? null, body],
  );
}
