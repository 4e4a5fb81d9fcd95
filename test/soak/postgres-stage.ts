import { openPostgres } from '../../src/store/postgres.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { dataFolder } from './data-folder.ts';
import { createInstance } from './instance.ts';
import { dataKey, type Stage, settings } from './stage.ts';

/** Two instances over one PostgreSQL, which nobody leads any client to: every call goes to either. */
export async function postgresStage(failed: (code: string) => void): Promise<Stage> {
  const { folder, remove } = await dataFolder();
  const server = await startPostgres();
  const url = await server.create('soak');
  const instances = ['one', 'two'].map((name) =>
    createInstance({ name, settings: { ...settings, DATABASE_URL: url, DATA_DIR: folder }, failed }),
  );
  await Promise.all(instances.map((one) => one.start()));
  return {
    engine: 'postgres',
    instances,
    where: { file: '', url, dataKey },
    openDatabase: () => openPostgres(url),
    harms: [
      {
        kind: 'the database is locked by another program',
        longestMs: 4_000,
        async run(ms, wait) {
          const other = await openPostgres(url);
          await other.transaction(async (tx) => {
            await tx.run('LOCK TABLE turn, delivery IN ACCESS EXCLUSIVE MODE');
            await wait(ms);
          });
          await other.close();
        },
      },
      {
        kind: 'PostgreSQL restarted',
        longestMs: 2_000,
        run: (ms, wait) => server.restart(() => wait(ms)),
      },
    ],
    async close() {
      await Promise.all(instances.map((one) => one.end('SIGTERM')));
      await server.remove();
      await remove();
    },
  };
}
