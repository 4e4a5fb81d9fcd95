import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AskedWrongly } from '../commands/asked-wrongly.ts';
import { monthOf } from '../commands/month-of.ts';
import { withOwnStore } from '../commands/open-own-store.ts';
import { fftAsCsv } from '../commands/write-fft.ts';
import { readContentFiles } from '../content/content-files.ts';
import { createLiveContent } from '../content/live-content.ts';
import { picturesIn, seedFolder } from '../content/load-content.ts';
import { createTakeEdits } from '../content/take-edits.ts';
import { createLog } from '../log.ts';
import { runCommand } from './run-command.ts';

const usage =
  'npm run -s fft -- 2026-11 > return.csv: the monthly return of the Friends and Family Test; --public hides small numbers.';

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { public: { type: 'boolean' } } });
  const month = monthOf(positionals[0]);
  if (month === undefined || positionals.length > 1) throw new AskedWrongly(`Which month? ${usage}`);
  if (existsSync('.env')) process.loadEnvFile('.env');
  await withOwnStore(process.env, async (store) => {
    // A service that the team made or moved in Teams counts where they put it.
    const live = createLiveContent(readContentFiles(seedFolder), picturesIn(seedFolder));
    const log = createLog(
      'warn',
      (line) => void process.stderr.write(line),
      () => new Date(),
    );
    await createTakeEdits({ live, edits: store.contentEdits, log })();
    const answers = await store.reports.fft(month);
    process.stdout.write(
      fftAsCsv({ answers, fftOf: (id) => live.content.service(id)?.fft, isPublic: values.public ?? false }),
    );
  });
});
