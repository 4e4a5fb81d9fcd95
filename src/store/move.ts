import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import type { Database, Row, Statements, Value } from './database.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { count } from './rows.ts';
import { openSqlite } from './sqlite.ts';

/** Every table, and by what its rows are put in order. A test holds it to the migrations. */
export const tables = {
  conversation: 'id',
  turn: 'channel, conversation_id, activity_id',
  widget_activity: 'conversation_id, position',
  case: 'reference',
  case_event: 'reference, position',
  person: 'reference',
  delivery: 'id',
  destination: 'queue',
  signing_key: 'name',
  case_message: 'reference, id',
  case_link: 'token_hash',
  case_word: 'reference, hash',
  case_suggestion: 'reference',
  champion: 'reference',
  deleted: 'at, class',
  content_edit: 'kind, entry_id, version',
  exported: 'id',
} as const;

/** Why nothing was moved. */
export class MoveError extends Error {
  override readonly name = 'MoveError';
}

export interface Moved {
  readonly table: string;
  readonly rows: number;
}

const batch = 500;

/**
 * Copies everything of a SQLite file into an empty PostgreSQL database, in one transaction there, and checks each table by
 * its count and by a hash of its content. Safe to repeat: a database that holds the same already is left as it is.
 * @throws MoveError when the database holds something else, or when a table does not come out the same.
 */
export async function moveToPostgres(file: string, url: string, now: Date): Promise<readonly Moved[]> {
  const source = await openSqlite(file);
  const target = await openPostgres(url);
  try {
    await migrate(source, now);
    await migrate(target, now);
    return await target.transaction(async (tx) => {
      const moved: Moved[] = [];
      for (const [table, order] of Object.entries(tables)) moved.push(await moveTable(source, tx, table, order));
      return moved;
    });
  } finally {
    await source.close();
    await target.close();
  }
}

async function moveTable(source: Database, tx: Statements, table: string, order: string): Promise<Moved> {
  const [there] = await tx.all(`SELECT COUNT(*) AS rows FROM "${table}"`);
  const before = z.object({ rows: count }).parse(there).rows;
  if (before === 0) await copyTable(source, tx, table, order);
  const [from, to] = [await fingerprint(source.read, table, order), await fingerprint(tx.all, table, order)];
  if (from.hash === to.hash) return { table, rows: to.rows };
  throw new MoveError(
    before === 0
      ? `${table} did not come out the same`
      : `${table} already holds something else: give an empty database`,
  );
}

async function copyTable(source: Database, tx: Statements, table: string, order: string): Promise<void> {
  for (let offset = 0; ; offset += batch) {
    const rows = await pageOf(source.read, table, order, offset);
    for (const row of rows) {
      const columns = Object.keys(row);
      const holes = columns.map((_, index) => `$${index + 1}`);
      await tx.run(
        `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${holes.join(', ')})`,
        Object.values(row).map(asValue),
      );
    }
    if (rows.length < batch) return;
  }
}

const pageOf = (all: Statements['all'], table: string, order: string, offset: number) =>
  all(`SELECT * FROM "${table}" ORDER BY ${order} LIMIT ${batch} OFFSET ${offset}`);

const asValue = (value: unknown): Value =>
  value === null || typeof value === 'string' || typeof value === 'number' || Buffer.isBuffer(value)
    ? value
    : String(value);

/** Rows are hashed alone and their hashes put in order, because two engines do not sort text alike. */
async function fingerprint(all: Statements['all'], table: string, order: string) {
  const hashes: string[] = [];
  for (let offset = 0; ; offset += batch) {
    const rows = await pageOf(all, table, order, offset);
    hashes.push(...rows.map(hashOf));
    if (rows.length < batch) break;
  }
  const whole = createHash('sha256');
  for (const hash of hashes.sort()) whole.update(hash);
  return { rows: hashes.length, hash: whole.digest('hex') };
}

/** PostgreSQL gives big integers as text. */
function hashOf(row: Row): string {
  const cells = Object.keys(row)
    .sort()
    .map((name) => {
      const value = row[name];
      return [name, Buffer.isBuffer(value) ? value.toString('base64') : value === null ? null : String(value)];
    });
  return createHash('sha256').update(JSON.stringify(cells)).digest('hex');
}
