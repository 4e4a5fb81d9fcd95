import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod/v4';
import type { Database, Statements } from './database.ts';
import { count, maybeText, maybeTime, ms } from './rows.ts';
import type { Seal } from './seal.ts';

const Row = z.object({ secret_hash: maybeText, secret_tries: count, secret_locked_until: maybeTime });

/** Tries before a case is closed to guessing, and for how long at first; each further wrong try doubles it. */
const triesAllowed = 5;
const firstLockMs = 3_600_000;

/** People copy secrets by hand and read them out: spaces, dashes and capitals do not count. */
export const plainSecret = (typed: string) => typed.replaceAll(/[^0-9a-z]/gi, '').toUpperCase();

/** The hash that is kept: keyed, and bound to its case, so that equal secrets do not look equal. */
export const hashSecret = (seal: Seal, reference: string, secret: string) =>
  seal.hash('case.secret', `${reference}\n${plainSecret(secret)}`).toString('hex');

interface Tried {
  readonly reference: string;
  readonly secret: string;
  readonly now: Date;
}

/** Compares in constant time. A locked case answers so whatever the secret was. */
export async function checkSecret(database: Database, seal: Seal, { reference, secret, now }: Tried) {
  const [given] = await database.read(
    'SELECT secret_hash, secret_tries, secret_locked_until FROM "case" WHERE reference = $1',
    [reference],
  );
  if (given === undefined) return 'unknown';
  const row = Row.parse(given);
  if (row.secret_locked_until !== undefined && row.secret_locked_until > now)
    return { lockedUntil: row.secret_locked_until };
  if (row.secret_hash === undefined) return 'wrong';
  const kept = Buffer.from(row.secret_hash, 'hex');
  const tried = Buffer.from(hashSecret(seal, reference, secret), 'hex');
  return timingSafeEqual(kept, tried) ? 'right' : 'wrong';
}

/** Counts a wrong try, and closes the case to more from the fifth on; a right one opens it again. */
export async function countTry(tx: Statements, reference: string, right: boolean, at: Date): Promise<void> {
  if (right) {
    await tx.run('UPDATE "case" SET secret_tries = 0, secret_locked_until = NULL WHERE reference = $1', [reference]);
    return;
  }
  const [given] = await tx.all('SELECT secret_tries FROM "case" WHERE reference = $1', [reference]);
  if (given === undefined) return;
  const tries = z.object({ secret_tries: count }).parse(given).secret_tries + 1;
  const lockMs = tries < triesAllowed ? undefined : firstLockMs * 2 ** Math.min(tries - triesAllowed, 10);
  const until = lockMs === undefined ? undefined : new Date(at.getTime() + lockMs);
  await tx.run('UPDATE "case" SET secret_tries = $2, secret_locked_until = $3 WHERE reference = $1', [
    reference,
    tries,
    ms(until),
  ]);
}
