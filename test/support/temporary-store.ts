import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import { newDatabase } from './postgres.ts';

export const engines = ['SQLite', 'PostgreSQL'] as const;
let engine: (typeof engines)[number] = 'SQLite';

/** The same tests on both engines: what `temporaryStore` gives inside of them is a store of that engine. */
export function onEachEngine(tests: () => void): void {
  for (const one of engines)
    describe(`on ${one}`, function () {
      this.timeout(60_000);
      before(() => {
        engine = one;
      });
      after(() => {
        engine = 'SQLite';
      });
      tests();
    });
}

/** A real store of its own; `reopen` is what a restart does. */
export async function temporaryStore(now: () => Date = () => new Date()) {
  const folder = await mkdtemp(join(tmpdir(), 'lanyard-'));
  const file = join(folder, 'lanyard.sqlite');
  const dataKey = Buffer.alloc(32, 7);
  const url = engine === 'PostgreSQL' ? await newDatabase() : undefined;
  const open = () => openStore({ file, url, dataKey, now });
  return {
    folder,
    file,
    url,
    dataKey,
    store: await open(),
    reopen: open,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
