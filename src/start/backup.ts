import { existsSync } from 'node:fs';
import { parseConfig } from '../config.ts';
import { copySqlite } from '../store/sqlite.ts';

/** `npm run backup -- FILE`: a consistent copy of the SQLite database, while the service runs. The key is not in it. */
const [to = ''] = process.argv.slice(2);
if (existsSync('.env')) process.loadEnvFile('.env');
const { databaseFile, databaseUrl } = parseConfig(process.env);
if (to === '' || existsSync(to) || databaseUrl !== undefined) {
  const mend =
    databaseUrl === undefined ? 'a file that is not there yet' : 'pg_dump, because the data is in PostgreSQL';
  process.stderr.write(`Where to? Use ${mend}: npm run backup -- backups/monday.sqlite\n`);
  process.exitCode = 1;
} else {
  await copySqlite(databaseFile, to);
  process.stdout.write(`${to} is a copy of ${databaseFile}. Keep DATA_KEY elsewhere: without it nobody can read it.\n`);
}
