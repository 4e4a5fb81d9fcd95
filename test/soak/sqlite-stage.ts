import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openSqlite } from '../../src/store/sqlite.ts';
import { dataFolder } from './data-folder.ts';
import { createInstance } from './instance.ts';
import { dataKey, type Stage, settings } from './stage.ts';

/** Holds the file as another program would, and lets go when its input ends. */
const holding = join(import.meta.dirname, 'run-holding.ts');

/** One instance over a SQLite file. */
export async function sqliteStage(failed: (code: string) => void): Promise<Stage> {
  const { folder, remove } = await dataFolder();
  const file = join(folder, 'lanyard.sqlite');
  const one = createInstance({ name: 'one', settings: { ...settings, DATA_DIR: folder }, failed });
  await one.start();
  return {
    engine: 'sqlite',
    instances: [one],
    where: { file, dataKey },
    openDatabase: () => openSqlite(file),
    harms: [
      {
        kind: 'the database is locked by another program',
        longestMs: 7_000,
        async run(ms) {
          const holder = spawn(process.execPath, [holding, file, String(ms)], { stdio: 'ignore' });
          await once(holder, 'exit');
        },
      },
      {
        kind: 'the disk is full',
        longestMs: 3_000,
        async run(ms, wait) {
          // One that is just starting is full a little later.
          for (let left = 100; left > 0 && !one.tell({ what: 'disk', full: true }); left -= 1) await wait(100);
          await wait(ms);
          one.tell({ what: 'disk', full: false });
        },
      },
    ],
    async close() {
      await one.end('SIGTERM');
      await remove();
    },
  };
}
