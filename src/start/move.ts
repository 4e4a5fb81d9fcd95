import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AskedWrongly } from '../commands/asked-wrongly.ts';
import { MoveError, moveToPostgres } from '../store/move.ts';
import { runCommand } from './run-command.ts';

const usage =
  'npm run move -- sqlite:data/lanyard.sqlite postgres://user:password@host/lanyard: a trust’s data into PostgreSQL. Stop the service first.';

await runCommand(usage, async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [from = '', to = ''] = positionals;
  if (positionals.length > 2 || !from.startsWith('sqlite:') || !/^postgres(ql)?:\/\//.test(to))
    throw new AskedWrongly(`From where to where? ${usage}`);
  const file = from.slice('sqlite:'.length);
  if (!existsSync(file)) throw new AskedWrongly(`Nothing was moved: ${file} is not there.`);
  try {
    const moved = await moveToPostgres(file, to, new Date());
    for (const { table, rows } of moved) process.stdout.write(`${table}: ${rows} rows, the same on both sides\n`);
  } catch (error) {
    throw error instanceof MoveError ? new AskedWrongly(`Nothing was moved: ${error.message}.`) : error;
  }
});
