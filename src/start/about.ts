import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { aboutCase } from '../commands/about-case.ts';
import { AskedWrongly } from '../commands/asked-wrongly.ts';
import { openOwnStore } from '../commands/open-own-store.ts';
import { runCommand } from './run-command.ts';

const usage =
  'npm run -s about -- LAN-ABCD-FGHJK --by "Jo Lee" --why "request of 3 November" > about.json: everything kept under a reference, as JSON. Who asks and why are written down with the case.';

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { by: { type: 'string' }, why: { type: 'string' } },
  });
  const reference = (positionals[0] ?? '').trim().toUpperCase();
  const [by, why] = [values.by ?? '', values.why ?? ''].map((text) => text.trim());
  if (!/^LAN-[0-9A-Z-]+$/.test(reference) || !by || !why)
    throw new AskedWrongly(`About which case, and who asks why? ${usage}`);
  if (existsSync('.env')) process.loadEnvFile('.env');
  const store = await openOwnStore(process.env);
  const about = await aboutCase({ store, now: () => new Date() }, { reference, by, why });
  await store.close();
  if (about === undefined)
    throw new AskedWrongly(
      `Nothing is kept under ${reference}: look at it letter by letter, or it was deleted on time.`,
    );
  process.stdout.write(`${JSON.stringify(about, undefined, 2)}\n`);
  process.stderr.write(
    'It holds what colleagues wrote and may name others: look through it before it is given away.\n',
  );
});
