import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Erased, eraseCase } from '../commands/erase-case.ts';
import { openOwnStore } from '../commands/open-own-store.ts';

/** `npm run -s erase -- LAN-… --by "Jo Lee" --why "request of 3 November"`: what a person gave, once somebody decided so. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { by: { type: 'string' }, why: { type: 'string' } },
});
const reference = (positionals[0] ?? '').trim().toUpperCase();
const { by = '', why = '' } = values;
const tell = (text: string, failed: boolean) => {
  process.stderr.write(`${text}\n`);
  if (failed) process.exitCode = 1;
};

const came: Readonly<Record<Erased, string>> = {
  erased: `What was given under ${reference} is erased. Its card in Teams says so in a moment. Backups keep it until you delete them.`,
  unknown: `Nothing is kept under ${reference}: look at it letter by letter, or it was deleted on time.`,
  held: `Nothing was erased: the team keeps ${reference} beyond its time. Its card says why; “More” there lets it go.`,
  already: `Nothing was erased: what was given under ${reference} was taken back or erased before.`,
  changed: `Nothing was erased, because somebody worked on ${reference} at the same moment. Try again.`,
};

if (!/^LAN-[0-9A-Z-]+$/.test(reference) || by.trim() === '' || why.trim() === '')
  tell(
    'Erase which case, and who decided why? npm run -s erase -- LAN-ABCD-FGHJK --by "Jo Lee" --why "request of 3 November"\nBoth are written down with what is left of the case. It cannot be undone.',
    true,
  );
else {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const store = await openOwnStore(process.env);
  const done = await eraseCase({ store, now: () => new Date() }, { reference, by: by.trim(), why: why.trim() });
  await store.close();
  tell(came[done], done !== 'erased');
}
