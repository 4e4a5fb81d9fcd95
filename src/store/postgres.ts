import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import pg from 'pg';
import type { Database, Row, Statements, Value } from './database.ts';
import { createListener } from './postgres-listener.ts';

/** How many connections one instance holds at most. */
const connections = 10;
/** Another instance was faster: its row is there now, so the whole work is looked at anew. */
const tooLate = ['23505', '40001', '40P01'];
const tries = 6;

/**
 * Opens a PostgreSQL database that several instances may share. Turns of one conversation meet in unique keys and version
 * numbers: the later one is undone and runs again, and then finds what the earlier one wrote.
 * @throws when it cannot be reached.
 */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  // A connection that breaks while nobody uses it is replaced at the next use.
  pool.on('error', () => undefined);
  // One that breaks between two statements of a turn tells nobody else: the next statement fails, and the turn with it.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const wakes = new EventEmitter().setMaxListeners(0);
  const me = randomUUID();
  const listener = await createListener(url, (said) => {
    const [from, topic] = said.split(' ', 2);
    if (from !== me && topic !== undefined) wakes.emit('wake', topic);
  });
  return {
    read: async (sql, values = []) => rowsOf(await pool.query(sql, [...values])),
    async transaction(work) {
      for (let left = tries; ; left -= 1)
        try {
          return await once(pool, work);
        } catch (error) {
          if (left <= 1 || !tooLate.includes(codeOf(error))) throw error;
        }
    },
    skipLocked: 'FOR UPDATE SKIP LOCKED',
    migrationLock: 'SELECT pg_advisory_xact_lock(7263514)',
    typesOf: (sql) => sql.replaceAll(/\bINTEGER\b/g, 'BIGINT').replaceAll(/\bBLOB\b/g, 'BYTEA'),
    wake(topic) {
      wakes.emit('wake', topic);
      // Whoever misses it looks by itself within half a minute.
      pool.query('SELECT pg_notify($1, $2)', ['lanyard', `${me} ${topic}`]).catch(() => undefined);
    },
    onWake(heard) {
      wakes.on('wake', heard);
      return () => void wakes.off('wake', heard);
    },
    async close() {
      await listener.close();
      await pool.end();
    },
  };
}

async function once<T>(pool: pg.Pool, work: (tx: Statements) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(statementsOf(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((fault: Error) => {
      broken = fault;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

const statementsOf = (client: pg.PoolClient): Statements => ({
  all: async (sql, values = []) => rowsOf(await client.query(sql, [...values])),
  run: async (sql, values: readonly Value[] = []) => (await client.query(sql, [...values])).rowCount ?? 0,
});

const rowsOf = ({ rows }: pg.QueryResult): readonly Row[] => rows;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
