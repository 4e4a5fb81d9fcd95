import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { aboutCase } from '../commands/about-case.ts';
import { openOwnStore } from '../commands/open-own-store.ts';

/** `npm run -s about -- LAN-… --by "Jo Lee" --why "request of 3 November" > FILE`: everything kept under a reference, as JSON. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { by: { type: 'string' }, why: { type: 'string' } },
});
const reference = (positionals[0] ?? '').trim().toUpperCase();
const { by = '', why = '' } = values;
const mend = (text: string) => {
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
};
if (!/^LAN-[0-9A-Z-]+$/.test(reference) || by.trim() === '' || why.trim() === '')
  mend(
    'About which case, and who asks why? npm run -s about -- LAN-ABCD-FGHJK --by "Jo Lee" --why "request of 3 November" > about.json\nBoth are written down with the case.',
  );
else {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const store = await openOwnStore(process.env);
  const about = await aboutCase({ store, now: () => new Date() }, { reference, by: by.trim(), why: why.trim() });
  await store.close();
  if (about === undefined)
    mend(`Nothing is kept under ${reference}: look at it letter by letter, or it was deleted on time.`);
  else {
    process.stdout.write(`${JSON.stringify(about, undefined, 2)}\n`);
    process.stderr.write(
      'It holds what colleagues wrote and may name others: look through it before it is given away.\n',
    );
  }
}
