import { existsSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { AskedWrongly } from '../commands/asked-wrongly.ts';
import { parseConfig } from '../config.ts';
import { copySqlite } from '../store/sqlite.ts';
import { runCommand } from './run-command.ts';

const usage =
  'npm run backup -- backups/monday.sqlite: a consistent copy of the SQLite database, while the service runs. The key is not in it.';

await runCommand(usage, async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [to = ''] = positionals;
  if (positionals.length > 1) throw new AskedWrongly(`One file at a time. ${usage}`);
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { databaseFile, databaseUrl } = parseConfig(process.env);
  if (databaseUrl !== undefined) throw new AskedWrongly('The data is in PostgreSQL: copy it with pg_dump.');
  if (to === '' || existsSync(to)) throw new AskedWrongly(`Where to? Use a file that is not there yet. ${usage}`);
  if (!existsSync(databaseFile))
    throw new AskedWrongly(`There is no database at ${databaseFile}: set DATA_DIR as the service has it.`);
  await mkdir(dirname(to), { recursive: true });
  await copySqlite(databaseFile, to).catch((error) => {
    throw cannotWrite(error)
      ? new AskedWrongly(`${to} cannot be written: is there room, and may this user write there?`)
      : error;
  });
  await chmod(to, 0o600);
  process.stdout.write(`${to} is a copy of ${databaseFile}. Keep DATA_KEY elsewhere: without it nobody can read it.\n`);
});

/** The database itself was readable: what SQLite cannot open or fill here is the copy. */
function cannotWrite(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'SQLITE_CANTOPEN' || error.code === 'SQLITE_FULL';
}
