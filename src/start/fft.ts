import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { monthOf } from '../commands/month-of.ts';
import { openOwnStore } from '../commands/open-own-store.ts';
import { fftAsCsv } from '../commands/write-fft.ts';
import { loadContent } from '../content/load-content.ts';

/** `npm run -s fft -- 2026-11 > FILE`: the monthly return of the Friends and Family Test; `--public` hides small numbers. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { public: { type: 'boolean' } } });
const month = monthOf(positionals[0]);
if (month === undefined) {
  process.stderr.write('Which month? npm run -s fft -- 2026-11 > return.csv\n');
  process.exitCode = 1;
} else {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const store = await openOwnStore(process.env);
  const content = loadContent();
  const answers = await store.reports.fft(month);
  process.stdout.write(
    fftAsCsv({ answers, fftOf: (id) => content.service(id)?.fft, isPublic: values.public ?? false }),
  );
  await store.close();
}
