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
 * shares the next one, each turn in a savepoint of its own: a turn that fails undoes itself alone, and every turn
 * resolves after the commit that made it durable.
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
  const done: Waiting[] = [];
  try {
    await connection.run('BEGIN IMMEDIATE');
    for (const one of batch) if (await inSavepoint(connection, one)) done.push(one);
    await connection.run('COMMIT');
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => undefined);
    for (const one of batch) one.fail(error);
    return;
  }
  for (const one of done) one.settle();
}

/** Gives whether it succeeded; one that failed has been told so. Throws when the whole transaction is lost. */
async function inSavepoint(connection: Statements, one: Waiting): Promise<boolean> {
  await connection.run('SAVEPOINT turn');
  try {
    await one.run(connection);
  } catch (error) {
    try {
      await connection.run('ROLLBACK TO turn');
      await connection.run('RELEASE turn');
    } catch {
      // A full disk has made SQLite undo all of it already, and that is what the log is to say.
      throw error;
    }
    one.fail(error);
    return false;
  }
  await connection.run('RELEASE turn');
  return true;
}
