import type { Statements } from './database.ts';

interface Waiting {
  readonly run: (tx: Statements) => Promise<void>;
  readonly settle: () => void;
  readonly fail: (error: unknown) => void;
}

/** How many turns may share one physical commit. */
const batchLimit = 32;

/**
 * All writes pass this queue, because one connection can be in one transaction only. Whatever waits when a commit ends
 * shares the next one, and every turn resolves after the commit that made it durable. One that fails undoes the
 * transaction; the others begin again without it, and when they are kept it is told. That is rare, and a savepoint for each
 * would cost two statements of every turn. So a turn's work may run more than once, as it may on PostgreSQL.
 */
export function createWriter(connection: Statements) {
  const waiting: Waiting[] = [];
  let working: Promise<void> | undefined;

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) await writeBatch(connection, waiting.splice(0, batchLimit));
    working = undefined;
  }

  return {
    transaction<T>(work: (tx: Statements) => Promise<T>): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        let result: T;
        waiting.push({
          run: async (tx) => {
            result = await work(tx);
          },
          settle: () => resolve(result),
          fail: reject,
        });
        working ??= writeAll();
      });
    },
    /** Resolves when nothing waits any more. */
    idle: async (): Promise<void> => {
      while (working !== undefined) await working;
    },
  };
}

async function writeBatch(connection: Statements, batch: readonly Waiting[]): Promise<void> {
  let left = batch;
  const faults: Fault[] = [];
  while (left.length > 0) {
    const fault = await commitAll(connection, left);
    if (fault === undefined) break;
    faults.push(fault);
    left = left.filter((one) => !fault.of.includes(one));
  }
  for (const one of left) one.settle();
  // Told only now: whoever was outrun and reads again has to find what outran it.
  for (const { of, error } of faults) for (const one of of) one.fail(error);
}

interface Fault {
  readonly of: readonly Waiting[];
  readonly error: unknown;
}

/** Gives whose fault it was that nothing of it remains: one that failed, or all of them where the commit did. */
async function commitAll(connection: Statements, batch: readonly Waiting[]): Promise<Fault | undefined> {
  let running: Waiting | undefined;
  try {
    await connection.run('BEGIN IMMEDIATE');
    for (const one of batch) {
      running = one;
      await one.run(connection);
    }
    running = undefined;
    await connection.run('COMMIT');
    return undefined;
  } catch (error) {
    // A full disk has made SQLite undo all of it already.
    await connection.run('ROLLBACK').catch(() => undefined);
    return { of: running === undefined ? batch : [running], error };
  }
}
