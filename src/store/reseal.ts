import { z } from 'zod/v4';
import type { Database, Row, Value } from './database.ts';
import { tables } from './move.ts';
import { blob } from './rows.ts';
import { keyIdLength, type Sealing } from './seal.ts';

/** Every sealed column; a test holds it to the migrations. The keys come last: while they need an old key, others may. */
export const sealedColumns = [
  ['conversation', 'state'],
  ['conversation', 'reference'],
  ['turn', 'answer'],
  ['widget_activity', 'body'],
  ['case', 'words'],
  ['case_event', 'why'],
  ['person', 'details'],
  ['delivery', 'payload'],
  ['case_message', 'body'],
  ['case_suggestion', 'body'],
  ['champion', 'details'],
  ['content_edit', 'body'],
  ['content_edit', 'decision'],
  ['signing_key', 'secret'],
] as const satisfies readonly (readonly [table: keyof typeof tables, column: string])[];

/** What became of a batch: closed anew with today's key, or not to be opened by any key that we have. */
export interface Resealed {
  readonly resealed: number;
  readonly unreadable: number;
}

const batch = 100;
const Place = z.union([z.string(), z.number()]);

/**
 * Goes once over everything that is sealed with another key than today's, and closes it anew: a small batch in a commit
 * of its own each, so that nobody waits long behind it. A value that changes meanwhile is left as it then is. Two
 * instances may do it together.
 */
export async function* reseal(database: Database, sealing: Sealing): AsyncGenerator<Resealed> {
  for (const [table, column] of sealedColumns) {
    const keys = tables[table].split(', ');
    let after: readonly Value[] | undefined;
    do {
      const rows = await pageOf(database, { table, column, keys, keyId: sealing.keyId, after });
      const last = rows.at(-1);
      after = last === undefined ? undefined : placeOf(last, keys);
      if (rows.length > 0) yield await closeAnew(database, sealing, { table, column, keys, rows });
    } while (after !== undefined);
  }
}

interface Column {
  readonly table: string;
  readonly column: string;
  readonly keys: readonly string[];
}

const placeOf = (row: Row, keys: readonly string[]) => keys.map((key) => Place.parse(row[key]));
const holes = (count: number, from: number) => Array.from({ length: count }, (_, place) => `$${place + from}`);

function pageOf(
  database: Database,
  asked: Column & { readonly keyId: Buffer; readonly after: readonly Value[] | undefined },
) {
  const { table, column, keys, keyId, after } = asked;
  const beyond = after === undefined ? '' : `AND (${keys.join(', ')}) > (${holes(keys.length, 2).join(', ')})`;
  return database.read(
    `SELECT ${keys.join(', ')}, ${column} FROM "${table}"
     WHERE ${column} IS NOT NULL AND substr(${column}, 1, ${keyIdLength}) <> $1 ${beyond}
     ORDER BY ${keys.join(', ')} LIMIT ${batch}`,
    [keyId, ...(after ?? [])],
  );
}

async function closeAnew(
  database: Database,
  sealing: Sealing,
  { table, column, keys, rows }: Column & { readonly rows: readonly Row[] },
): Promise<Resealed> {
  const purpose = `${table}.${column}`;
  const where = keys.map((key, place) => `${key} = $${place + 3}`).join(' AND ');
  const values = rows.map((row) => ({ place: placeOf(row, keys), sealed: blob.parse(row[column]) }));
  const fresh = values.map(({ sealed }) => anew(sealing, purpose, sealed));
  const resealed = await database.transaction(async (tx) => {
    let changed = 0;
    for (const [index, { place, sealed }] of values.entries()) {
      const now = fresh[index];
      if (now === undefined) continue;
      const sql = `UPDATE "${table}" SET ${column} = $1 WHERE ${column} = $2 AND ${where}`;
      changed += await tx.run(sql, [now, sealed, ...place]);
    }
    return changed;
  });
  return { resealed, unreadable: fresh.filter((now) => now === undefined).length };
}

/** Undefined when no key of ours opens it, or when it was tampered with. */
function anew(sealing: Sealing, purpose: string, sealed: Buffer): Buffer | undefined {
  try {
    return sealing.close(purpose, sealing.open(purpose, sealed));
  } catch {
    return undefined;
  }
}
