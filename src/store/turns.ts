import { z } from 'zod/v4';
import { contentTopic } from './content-edits.ts';
import { writeConversation } from './conversations.ts';
import type { Database, Statements } from './database.ts';
import { dueTopic } from './delivery-rows.ts';
import { record } from './record.ts';
import { maybeBlob, time } from './rows.ts';
import type { Seal } from './seal.ts';
import { topicOf, writeTranscript } from './transcript.ts';
import type { Committed, TurnKey, Turns, TurnToCommit } from './turn.ts';
import { writeReplies } from './write-replies.ts';

type Repeated = Extract<Committed, { kind: 'repeated' }>;

const Row = z.object({ activity_id: z.string(), answer: maybeBlob, at: time });
const Ids = z.array(z.object({ id: z.string() }));
const purpose = 'turn.answer';

/** Undoes a transaction that another turn came before. */
class Outrun extends Error {
  override readonly name = 'Outrun';
}

export function createTurns(database: Database, seal: Seal): Turns {
  return {
    find: (key, tap) => findTurn(database.read, seal, key, tap),
    async commit(turn) {
      try {
        const committed = await database.transaction((tx) => write(tx, seal, turn));
        if (committed.kind === 'committed') wakeAll(database, turn);
        return committed;
      } catch (error) {
        if (error instanceof Outrun) return { kind: 'outrun' };
        throw error;
      }
    },
  };
}

async function findTurn(
  all: Statements['all'],
  seal: Seal,
  key: TurnKey,
  tap: string | undefined,
): Promise<Repeated | undefined> {
  const { channel, conversationId, activityId } = key;
  const [given] = await all(
    `SELECT activity_id, answer, at FROM turn WHERE channel = $1 AND conversation_id = $2
       AND (activity_id = $3 OR tap = $4) ORDER BY CASE WHEN activity_id = $3 THEN 0 ELSE 1 END LIMIT 1`,
    [channel, conversationId, activityId, tap ?? null],
  );
  if (given === undefined) return undefined;
  const row = Row.parse(given);
  const unsent = await all(
    `SELECT id FROM delivery WHERE conversation_id = $1 AND turn_activity_id = $2 AND state = 'due' ORDER BY id`,
    [conversationId, row.activity_id],
  );
  return {
    kind: 'repeated',
    by: row.activity_id === activityId ? 'activity' : 'tap',
    at: row.at,
    ...(row.answer === undefined ? {} : { answer: seal.open(purpose, row.answer) }),
    due: Ids.parse(unsent).map(({ id }) => id),
  };
}

async function write(tx: Statements, seal: Seal, turn: TurnToCommit): Promise<Committed> {
  const { key, tap, at, answer } = turn;
  const first = await tx.run(
    `INSERT INTO turn (channel, conversation_id, activity_id, tap, answer, at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING`,
    [
      key.channel,
      key.conversationId,
      key.activityId,
      tap ?? null,
      answer === undefined ? null : seal.close(purpose, answer),
      at.getTime(),
    ],
  );
  if (first === 0) return (await findTurn(tx.all, seal, key, tap)) ?? { kind: 'outrun' };
  if (!(await writeConversation(tx, seal, turn))) throw new Outrun();
  for (const [order, recording] of turn.records.entries())
    if (!(await record(tx, seal, recording, { at, order, conversationId: key.conversationId }))) throw new Outrun();
  if (key.channel === 'teams') return { kind: 'committed', replies: await writeReplies(tx, seal, turn) };
  await writeTranscript(tx, seal, turn);
  return { kind: 'committed', replies: [] };
}

function wakeAll(database: Database, turn: TurnToCommit): void {
  if (turn.key.channel === 'widget') database.wake(topicOf(turn.key.conversationId));
  // What a turn says is sent by itself; only what it recorded is the worker's.
  if (turn.records.length > 0) database.wake(dueTopic);
  if (turn.records.some(({ kind }) => kind === 'edit-content' || kind === 'decide-content'))
    database.wake(contentTopic);
}
