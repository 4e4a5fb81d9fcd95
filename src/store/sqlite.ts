import { EventEmitter } from 'node:events';
import sqlite3 from 'sqlite3';
import type { Database, Statements } from './database.ts';
import { createWriter } from './sqlite-writer.ts';

/** First of all: another program may hold the file just when it is opened. */
const patience = 'PRAGMA busy_timeout = 5000';
const pragmas = [
  patience,
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA foreign_keys = ON',
  'PRAGMA secure_delete = ON',
];

/**
 * Opens a SQLite file with two connections: one writes, in the order of the writer's queue; the other reads what is
 * committed, so that no reader ever sees a turn that may still be undone.
 * @throws when the file cannot be opened or is not a database.
 */
export async function openSqlite(file: string): Promise<Database> {
  const writing = await connect(file);
  for (const pragma of pragmas) await writing.all(pragma);
  const reading = await connect(file);
  await reading.all(patience);
  await reading.all('PRAGMA query_only = ON');
  const writer = createWriter(writing);
  const wakes = new EventEmitter().setMaxListeners(0);
  return {
    read: reading.all,
    transaction: writer.transaction,
    skipLocked: '',
    wake: (topic) => void wakes.emit('wake', topic),
    onWake(listener) {
      wakes.on('wake', listener);
      return () => void wakes.off('wake', listener);
    },
    async close() {
      await writer.idle();
      await reading.close();
      await writing.close();
    },
  };
}

export interface Connection extends Statements {
  readonly close: () => Promise<void>;
}

async function connect(file: string): Promise<Connection> {
  const database = await new Promise<sqlite3.Database>((resolve, reject) => {
    const opened = new sqlite3.Database(file, (error) => (error === null ? resolve(opened) : reject(error)));
  });
  // The promise is kept, not the statement: two first uses at once would prepare it twice and finalize it once.
  const prepared = new Map<string, Promise<sqlite3.Statement>>();
  const prepare = (sql: string) =>
    new Promise<sqlite3.Statement>((resolve, reject) => {
      const made: sqlite3.Statement = database.prepare(sql, (error: Error | null) =>
        error === null ? resolve(made) : reject(error),
      );
    });
  const statement = (sql: string) => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const made = prepare(sql);
    prepared.set(sql, made);
    // What could not be prepared just now may be the next time.
    made.catch(() => prepared.delete(sql));
    return made;
  };
  return {
    async all(sql, values = []) {
      const ready = await statement(sql);
      return new Promise((resolve, reject) =>
        ready.all<Record<string, unknown>>(bind(values), (error, rows) =>
          error === null ? resolve(rows) : reject(error),
        ),
      );
    },
    async run(sql, values = []) {
      const ready = await statement(sql);
      return new Promise((resolve, reject) =>
        ready.run(bind(values), function (error) {
          if (error === null) resolve(this.changes);
          else reject(error);
        }),
      );
    },
    async close() {
      for (const known of await Promise.all(prepared.values()))
        await new Promise<void>((resolve) => known.finalize(() => resolve()));
      await new Promise<void>((resolve, reject) =>
        database.close((error) => (error === null ? resolve() : reject(error))),
      );
    },
  };
}

/** `$1` is a named parameter to SQLite. */
function bind(values: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(values.map((value, index) => [`$${index + 1}`, value]));
}

/**
 * Writes a consistent copy of a SQLite file that a service may be using, into a file that is not there yet.
 * @throws when it cannot be read or written.
 */
export async function copySqlite(file: string, to: string): Promise<void> {
  const connection = await connect(file);
  try {
    await connection.all(patience);
    await connection.run('VACUUM INTO $1', [to]);
  } finally {
    await connection.close();
  }
}
