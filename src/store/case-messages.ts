import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { type CaseMessage, messageKinds } from './case.ts';
import type { Cases } from './case-reads.ts';
import { indexWords } from './case-word.ts';
import type { Database, Statements } from './database.ts';
import { KeptActor } from './destinations.ts';
import type { Recording } from './recording.ts';
import { blob, count, maybeTime, ms, time } from './rows.ts';
import type { Seal } from './seal.ts';

const purpose = 'case_message.body';

const Row = z.object({
  id: z.string(),
  at: time,
  spoken_by: z.string(),
  kind: z.enum(messageKinds),
  body: blob,
  visible_from: time,
  seen_at: maybeTime,
});

/** What was written between the team and the person, and the links that let a person in. */
export function createMessages(database: Database, seal: Seal): Pick<Cases, 'messages' | 'linked'> {
  return {
    async messages(reference) {
      const rows = await database.read('SELECT * FROM case_message WHERE reference = $1 ORDER BY position', [
        reference,
      ]);
      return rows.map((given): CaseMessage => {
        const { spoken_by: by, body, visible_from: visibleFrom, seen_at: seenAt, ...message } = Row.parse(given);
        return {
          ...message,
          by: by === 'person' ? by : KeptActor.parse(JSON.parse(by)),
          text: seal.open(purpose, body),
          visibleFrom,
          ...(seenAt === undefined ? {} : { seenAt }),
        };
      });
    },
    async linked(token, now) {
      const [row] = await database.read('SELECT reference FROM case_link WHERE token_hash = $1 AND expires_at > $2', [
        hashToken(token),
        ms(now),
      ]);
      return row === undefined ? undefined : z.object({ reference: z.string() }).parse(row).reference;
    },
  };
}

/** A token is 32 random bytes, so a plain hash of it cannot be guessed back. */
const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');

export async function addMessage(
  tx: Statements,
  seal: Seal,
  { reference, message }: Extract<Recording, { kind: 'add-message' }>,
): Promise<void> {
  const [last] = await tx.all('SELECT COALESCE(MAX(position), 0) AS position FROM case_message WHERE reference = $1', [
    reference,
  ]);
  const { id, at, by, kind, text, visibleFrom } = message;
  await tx.run(
    `INSERT INTO case_message (reference, id, position, at, spoken_by, kind, body, visible_from)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      reference,
      id,
      z.object({ position: count }).parse(last).position + 1,
      ms(at),
      by === 'person' ? by : JSON.stringify(by),
      kind,
      seal.close(purpose, text),
      ms(visibleFrom),
    ],
  );
  // A case is found by what its person wrote, not by what the team did.
  if (by === 'person') await indexWords(tx, seal, reference, text);
}

/** Gives false when there is nothing to take back, or the person can see it by now. */
export async function takeBackMessage(
  tx: Statements,
  { reference, id, at }: Extract<Recording, { kind: 'take-back-message' }>,
): Promise<boolean> {
  const gone = await tx.run('DELETE FROM case_message WHERE reference = $1 AND id = $2 AND visible_from > $3', [
    reference,
    id,
    ms(at),
  ]);
  return gone === 1;
}

/** What the person can see at that moment, they have seen. */
export async function markSeen(
  tx: Statements,
  { reference, at }: Extract<Recording, { kind: 'messages-seen' }>,
): Promise<void> {
  await tx.run(
    `UPDATE case_message SET seen_at = $2
     WHERE reference = $1 AND seen_at IS NULL AND spoken_by <> 'person' AND visible_from <= $2`,
    [reference, ms(at)],
  );
}

export async function openLink(
  tx: Statements,
  { reference, token, expiresAt }: Extract<Recording, { kind: 'open-link' }>,
): Promise<void> {
  await tx.run('INSERT INTO case_link (token_hash, reference, expires_at) VALUES ($1, $2, $3)', [
    hashToken(token),
    reference,
    ms(expiresAt),
  ]);
}
