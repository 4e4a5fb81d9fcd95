import { rmSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWidget } from '../../src/server/widget-files.ts';

let built: Promise<string> | undefined;

/** The light client, built once for all instances: each would take a second for it. */
async function build(): Promise<string> {
  const cache = await mkdtemp(join(tmpdir(), 'lanyard-soak-client-'));
  process.once('exit', () => rmSync(cache, { recursive: true, force: true }));
  await bundleWidget({ cacheDir: cache });
  return cache;
}

/** A data folder for instances, in which the client is built already. */
export async function dataFolder() {
  built ??= build();
  const folder = await mkdtemp(join(tmpdir(), 'lanyard-soak-'));
  await symlink(await built, join(folder, 'cache'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
