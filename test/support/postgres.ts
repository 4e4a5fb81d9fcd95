import { startPostgres } from './postgres-server.ts';

let running: ReturnType<typeof startPostgres> | undefined;

after(async () => {
  const started = await running;
  running = undefined;
  await started?.stop();
});

/** The address of a fresh, empty database, in one PostgreSQL for the whole run; it is started when the first test wants one. */
export async function newDatabase(): Promise<string> {
  running ??= startPostgres();
  return (await running).newDatabase();
}
