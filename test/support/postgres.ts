import { randomBytes } from 'node:crypto';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

/** One real PostgreSQL for the whole run, started when the first test wants it. */
let running: Promise<PostgresServer> | undefined;

const stop = async () => {
  const started = await running;
  running = undefined;
  await started?.remove();
};
// A command that borrows the stores of the tests has no run of tests around it.
if ('after' in globalThis) after(stop);

/** The address of a fresh, empty database. */
export async function newDatabase(): Promise<string> {
  running ??= startPostgres();
  return (await running).create(`test_${randomBytes(6).toString('hex')}`);
}
