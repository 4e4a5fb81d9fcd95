import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';

/** A real store in a folder of its own; `reopen` is what a restart does. */
export async function temporaryStore(now: () => Date = () => new Date()) {
  const folder = await mkdtemp(join(tmpdir(), 'lanyard-'));
  const file = join(folder, 'lanyard.sqlite');
  const dataKey = Buffer.alloc(32, 7);
  const open = () => openStore({ file, dataKey, now });
  return {
    folder,
    file,
    dataKey,
    store: await open(),
    reopen: open,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
