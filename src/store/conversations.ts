import { z } from 'zod/v4';
import { locales } from '../../dialogs/locale.ts';
import type { Database, Statements } from './database.ts';
import { blob, count, ms, time } from './rows.ts';
import type { Seal } from './seal.ts';
import type { Conversations } from './store.ts';
import type { TurnToCommit } from './turn.ts';

const Row = z.object({
  id: z.string(),
  channel: z.enum(['widget', 'teams']),
  audience: z.enum(['public', 'staff']),
  locale: z.enum(locales),
  version: count,
  state: blob,
  created_at: time,
});

const purpose = 'conversation.state';

export function createConversations(database: Database, seal: Seal): Conversations {
  return {
    async find(id) {
      const [row] = await database.read('SELECT * FROM conversation WHERE id = $1', [id]);
      if (row === undefined) return undefined;
      const { created_at: createdAt, state, ...conversation } = Row.parse(row);
      return { ...conversation, createdAt, state: seal.open(purpose, state) };
    },
  };
}

/** Writes the state a turn led to. Gives false when another turn came first. */
export async function writeConversation(tx: Statements, seal: Seal, turn: TurnToCommit): Promise<boolean> {
  const { conversation, key, at } = turn;
  if (conversation === undefined) return true;
  const { audience, locale, fromVersion } = conversation;
  const state = seal.close(purpose, conversation.state);
  const reference =
    conversation.reference === undefined ? null : seal.close('conversation.reference', conversation.reference);
  if (fromVersion === 0) {
    const born = await tx.run(
      `INSERT INTO conversation (id, channel, audience, locale, version, state, reference, created_at, updated_at)
       VALUES ($1, $2, $3, $4, 1, $5, $6, $7, $7) ON CONFLICT DO NOTHING`,
      [key.conversationId, key.channel, audience, locale, state, reference, ms(at)],
    );
    return born === 1;
  }
  const changed = await tx.run(
    `UPDATE conversation SET version = version + 1, audience = $3, locale = $4, state = $5,
       reference = COALESCE($6, reference), updated_at = $7
     WHERE id = $1 AND version = $2`,
    [key.conversationId, fromVersion, audience, locale, state, reference, ms(at)],
  );
  return changed === 1;
}
