import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Microsoft's newer SDK, fetched from the registry into a temporary folder: what is only compared with is no dependency. */
export async function installAgents() {
  const folder = await mkdtemp(join(tmpdir(), 'lanyard-agents-'));
  await writeFile(join(folder, 'package.json'), '{}');
  const quiet = ['--silent', '--no-audit', '--no-fund', '--ignore-scripts'];
  execFileSync('npm', ['install', ...quiet, '--prefix', folder, '@microsoft/agents-hosting@1.8.1']);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
