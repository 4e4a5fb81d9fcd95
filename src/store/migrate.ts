import { readdir, readFile } from 'node:fs/promises';
import type { Database } from './database.ts';

const folder = new URL('./migrations/', import.meta.url);

/** Applies the numbered migrations that this database has not had yet, in order, each whole or not at all. Forward only. */
export async function migrate(database: Database, now: Date): Promise<void> {
  const { typesOf = (sql: string) => sql, migrationLock } = database;
  await database.transaction(async (tx) => {
    if (migrationLock !== undefined) await tx.all(migrationLock);
    await tx.run(typesOf('CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, applied_at INTEGER NOT NULL)'));
  });
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  for (const name of names) await applyOnce(database, name, now);
}

async function applyOnce(database: Database, name: string, now: Date): Promise<void> {
  const text = await readFile(new URL(name, folder), 'utf8');
  const { typesOf = (sql: string) => sql, migrationLock } = database;
  await database.transaction(async (tx) => {
    if (migrationLock !== undefined) await tx.all(migrationLock);
    const applied = await tx.all('SELECT name FROM migration WHERE name = $1', [name]);
    if (applied.length > 0) return;
    for (const statement of statementsOf(text)) await tx.run(typesOf(statement));
    await tx.run('INSERT INTO migration (name, applied_at) VALUES ($1, $2)', [name, now.getTime()]);
  });
}

function statementsOf(text: string): string[] {
  const withoutComments = text.replaceAll(/^--.*$/gm, '');
  return withoutComments
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
