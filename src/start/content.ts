import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportContent, importContent } from '../commands/content-table.ts';
import { openOwnStore } from '../commands/open-own-store.ts';
import { createBook } from '../content/book.ts';
import { readContentFiles } from '../content/content-files.ts';
import { kindOf, kinds } from '../content/kinds/kinds.ts';
import { createLiveContent } from '../content/live-content.ts';
import { picturesIn, seedFolder } from '../content/load-content.ts';
import { createTakeEdits } from '../content/take-edits.ts';
import { createLog } from '../log.ts';

/**
 * `npm run -s content -- export services > FILE` (`--csv` for a table), and
 * `npm run -s content -- import services FILE --who "Ann Lee" --why "New names"`. A service that is running shows it at once
 * on PostgreSQL, and at its next start on SQLite.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { csv: { type: 'boolean' }, who: { type: 'string' }, why: { type: 'string' } },
});
const [verb, kindId = '', file] = positionals;
const kind = kindOf(kindId);
const { who = '', why = '' } = values;
const now = () => new Date();

async function openBook() {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const store = await openOwnStore(process.env);
  const live = createLiveContent(readContentFiles(seedFolder), picturesIn(seedFolder));
  const log = createLog('warn', (line) => void process.stderr.write(line), now);
  await createTakeEdits({ live, edits: store.contentEdits, log })();
  return { store, book: createBook(live) };
}

function tell(text: string, failed = false) {
  process.stderr.write(`${text}\n`);
  if (failed) process.exitCode = 1;
}

if (verb === 'export' && kind !== undefined) {
  const { store, book } = await openBook();
  process.stdout.write(exportContent(book, kind, values.csv ? 'csv' : 'json'));
  await store.close();
} else if (verb === 'import' && kind !== undefined && file !== undefined && who !== '' && why !== '') {
  const { store, book } = await openBook();
  const text = readFileSync(file, 'utf8');
  const done = await importContent({ book, store, kind, text, who, why, at: now() });
  await store.close();
  if (done.kind === 'wrong') tell(`Nothing was taken:\n${done.problems.join('\n')}`, true);
  else if (done.kind === 'outrun')
    tell('Nothing was taken: one of them waits for a second person. Decide that first.', true);
  else
    tell(
      `${done.changed.length} changed${done.waiting ? ', and wait for a second person' : ''}: ${done.changed.join(', ')}`,
    );
} else {
  tell(
    `npm run -s content -- export KIND > FILE\nnpm run -s content -- export KIND --csv > FILE\nnpm run -s content -- import KIND FILE --who "Your name" --why "The reason"\nKIND is one of: ${kinds.map(({ id }) => id).join(', ')}`,
    true,
  );
}
