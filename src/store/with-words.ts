import { z } from 'zod/v4';
import type { Database, Value } from './database.ts';
import { count } from './rows.ts';

/** Cases that are few enough to be put in order once they are found. */
const fewEnough = 5_000;
const Counted = z.object({ cases: count });

const alsoHold = (of: string, hashes: readonly string[], put: (value: Value) => string) =>
  hashes
    .map((hash) => `EXISTS (SELECT 1 FROM case_word o WHERE o.reference = ${of}.reference AND o.hash = ${put(hash)})`)
    .join(' AND ');

/**
 * Makes the condition that a case `c` holds all these words. Where few cases do, they are found by their words first, from
 * the rarest on; where many do, a list of them is found sooner by going through the cases in the list's order.
 */
export async function withWords(
  database: Pick<Database, 'read'>,
  hashes: readonly string[],
  few = fewEnough,
): Promise<(put: (value: Value) => string) => string> {
  const upToFew = async (from: string, values: readonly string[]) => {
    const [row] = await database.read(`SELECT COUNT(*) AS cases FROM (${from} LIMIT ${few}) AS found`, values);
    return Counted.parse(row).cases;
  };
  const counted: { readonly hash: string; readonly cases: number }[] = [];
  for (const hash of hashes)
    counted.push({ hash, cases: await upToFew('SELECT w.reference FROM case_word w WHERE w.hash = $1', [hash]) });
  const [first, ...others] = counted.toSorted((one, other) => one.cases - other.cases).map(({ hash }) => hash);
  if (first === undefined) return () => '1 = 1';
  const holding = (put: (value: Value) => string) =>
    [`w.hash = ${put(first)}`, ...(others.length === 0 ? [] : [alsoHold('w', others, put)])].join(' AND ');
  const values: string[] = [];
  const together = await upToFew(
    `SELECT w.reference FROM case_word w WHERE ${holding((value) => `$${values.push(String(value))}`)}`,
    values,
  );
  return together < few
    ? (put) => `c.reference IN (SELECT w.reference FROM case_word w WHERE ${holding(put)})`
    : (put) => alsoHold('c', hashes, put);
}
