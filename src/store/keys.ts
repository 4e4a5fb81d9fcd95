import { randomBytes } from 'node:crypto';
import { z } from 'zod/v4';
import type { Database, Statements } from './database.ts';
import { blob, time } from './rows.ts';
import { createSealing, type DataKeys, hashingKeyOf, keyIdLength, OtherKeyError, type Sealing } from './seal.ts';
import type { Keys, SigningKey } from './store.ts';

const purpose = 'signing_key.secret';
const Row = z.object({ name: z.string(), secret: blob, made_at: time });

/** A signing key is followed by a new one after so many milliseconds: thirty days. */
const renewAfter = 30 * 86_400_000;
/** For so long a key that was followed still verifies: longer than any token lasts. */
const verifiesFor = 2 * 86_400_000;

export function createKeys(database: Database, sealing: Sealing, now: () => Date): Pick<Keys, 'signing'> {
  const read = async (tx: Statements, use: string): Promise<readonly SigningKey[]> => {
    const rows = await tx.all('SELECT * FROM signing_key WHERE name = $1 OR name LIKE $2 ORDER BY made_at DESC, name', [
      use,
      `${use} %`,
    ]);
    return rows.map((row) => {
      const { name, secret, made_at: madeAt } = Row.parse(row);
      return { kid: name, key: Buffer.from(sealing.open(purpose, secret), 'base64'), madeAt };
    });
  };
  return {
    signing: (use) =>
      database.transaction(async (tx) => {
        const at = now();
        const [newest] = await read(tx, use);
        if (newest === undefined) await add(tx, sealing, use, randomBytes(32), at);
        // The day is in the name, so that two instances that come to it together make one key.
        else if (at.getTime() - newest.madeAt.getTime() >= renewAfter)
          await add(tx, sealing, `${use} ${at.toISOString().slice(0, 10)}`, randomBytes(32), at);
        const keys = await read(tx, use);
        const over = keys.filter((_, place) => (keys[place - 1]?.madeAt ?? at) < new Date(at.getTime() - verifiesFor));
        for (const { kid } of over) await tx.run('DELETE FROM signing_key WHERE name = $1', [kid]);
        return keys.filter((key) => !over.includes(key));
      }),
  };
}

const add = (tx: Statements, sealing: Sealing, name: string, key: Buffer, at: Date) =>
  tx.run('INSERT INTO signing_key (name, secret, made_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
    name,
    sealing.close(purpose, key.toString('base64')),
    at.getTime(),
  ]);

/**
 * The key of the keyed hashes: made once, from the data key that the database was begun with, and kept sealed from then on,
 * so that it stays when the data key changes.
 */
export function keptHashingKey(database: Database, sealing: Sealing, keys: DataKeys, now: () => Date): Promise<Buffer> {
  return database.transaction(async (tx) => {
    const read = async () => {
      const [row] = await tx.all(`SELECT * FROM signing_key WHERE name = 'hashing'`);
      return row === undefined ? undefined : Buffer.from(sealing.open(purpose, Row.parse(row).secret), 'base64');
    };
    const kept = await read();
    if (kept !== undefined) return kept;
    const begunWith = await keyBegunWith(tx, keys);
    await add(tx, sealing, 'hashing', hashingKeyOf(begunWith), now());
    return (await read()) ?? hashingKeyOf(begunWith);
  });
}

/** A database from before that key was kept has a signing key, which its data key has sealed. */
async function keyBegunWith(tx: Statements, { dataKey, oldDataKeys = [] }: DataKeys): Promise<Buffer> {
  const [row] = await tx.all('SELECT * FROM signing_key ORDER BY made_at LIMIT 1');
  if (row === undefined) return dataKey;
  const { secret } = Row.parse(row);
  const opens = (key: Buffer) => secret.subarray(0, keyIdLength).equals(createSealing({ dataKey: key }).keyId);
  const found = [dataKey, ...oldDataKeys].find(opens);
  if (found === undefined) throw new OtherKeyError('sealed with another data key');
  return found;
}
