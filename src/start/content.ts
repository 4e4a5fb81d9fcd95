import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AskedWrongly } from '../commands/asked-wrongly.ts';
import { exportContent, importContent } from '../commands/content-table.ts';
import { withOwnStore } from '../commands/open-own-store.ts';
import { type Book, createBook } from '../content/book.ts';
import { readContentFiles } from '../content/content-files.ts';
import { kindOf, kinds } from '../content/kinds/kinds.ts';
import { createLiveContent } from '../content/live-content.ts';
import { picturesIn, seedFolder } from '../content/load-content.ts';
import { createTakeEdits } from '../content/take-edits.ts';
import { createLog } from '../log.ts';
import type { Store } from '../store/store.ts';
import { runCommand } from './run-command.ts';

const usage = `npm run -s content -- export KIND > FILE
npm run -s content -- export KIND --csv > FILE
npm run -s content -- import KIND FILE --who "Your name" --why "The reason"
KIND is one of: ${kinds.map(({ id }) => id).join(', ')}
A service that is running shows it at once on PostgreSQL, and at its next start on SQLite.`;
const now = () => new Date();

async function withBook<T>(use: (given: { readonly store: Store; readonly book: Book }) => Promise<T>): Promise<T> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return withOwnStore(process.env, async (store) => {
    const live = createLiveContent(readContentFiles(seedFolder), picturesIn(seedFolder));
    const log = createLog('warn', (line) => void process.stderr.write(line), now);
    await createTakeEdits({ live, edits: store.contentEdits, log })();
    return use({ store, book: createBook(live) });
  });
}

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { csv: { type: 'boolean' }, who: { type: 'string' }, why: { type: 'string' } },
  });
  const [verb, kindId = '', file] = positionals;
  const kind = kindOf(kindId);
  const [who, why] = [values.who ?? '', values.why ?? ''].map((text) => text.trim());
  if (verb === 'export' && kind !== undefined) {
    await withBook(async ({ book }) => {
      process.stdout.write(exportContent(book, kind, values.csv ? 'csv' : 'json'));
    });
    return;
  }
  if (verb !== 'import' || kind === undefined || file === undefined || !who || !why) throw new AskedWrongly(usage);
  const text = readFileSync(file, 'utf8');
  const done = await withBook(({ store, book }) => importContent({ book, store, kind, text, who, why, at: now() }));
  if (done.kind === 'wrong') throw new AskedWrongly(`Nothing was taken:\n${done.problems.join('\n')}`);
  if (done.kind === 'outrun')
    throw new AskedWrongly('Nothing was taken: one of them waits for a second person. Decide that first.');
  const { changed, waiting } = done;
  process.stderr.write(
    `${changed.length} changed${waiting ? ', and wait for a second person' : ''}: ${changed.join(', ')}\n`,
  );
});
