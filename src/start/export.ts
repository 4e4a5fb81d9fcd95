import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { monthOf } from '../commands/month-of.ts';
import { openOwnStore } from '../commands/open-own-store.ts';
import { writeCases } from '../commands/write-cases.ts';
import { loadContent } from '../content/load-content.ts';
import { queues } from '../team/queue.ts';

/** `npm run -s export -- 2026-11 > FILE`: the cases of a month as CSV, without words; `--queue complaints` for one queue. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { queue: { type: 'string' } } });
const month = monthOf(positionals[0]);
const queue = queues.find((one) => one === values.queue);
if (month === undefined || (values.queue !== undefined && queue === undefined)) {
  process.stderr.write(
    `Which month? npm run -s export -- 2026-11 > cases.csv\nFor one queue: --queue ${queues.join(' | ')}\n`,
  );
  process.exitCode = 1;
} else {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const store = await openOwnStore(process.env);
  const content = loadContent();
  const write = (text: string) => void process.stdout.write(text);
  const count = await writeCases({
    cases: store.reports.cases(month, queue),
    serviceName: (id) => content.service(id)?.name,
    write,
  });
  await store.close();
  process.stderr.write(`${count} cases\n`);
}
