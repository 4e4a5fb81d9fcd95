import { moveToPostgres } from '../store/move.ts';

/** `npm run move -- sqlite:FILE postgres://…`: a trust's data into PostgreSQL. Stop the service first. */
const [from = '', to = ''] = process.argv.slice(2);
if (!from.startsWith('sqlite:') || !/^postgres(ql)?:\/\//.test(to)) {
  process.stderr.write(
    'From where to where? npm run move -- sqlite:data/lanyard.sqlite postgres://user:password@host/lanyard\n',
  );
  process.exitCode = 1;
} else
  try {
    const moved = await moveToPostgres(from.slice('sqlite:'.length), to, new Date());
    for (const { table, rows } of moved) process.stdout.write(`${table}: ${rows} rows, the same on both sides\n`);
  } catch (error) {
    process.stderr.write(`Nothing was moved: ${error instanceof Error ? error.message : 'it could not be read'}\n`);
    process.exitCode = 1;
  }
