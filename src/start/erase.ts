import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { askedCase, caseOptions } from '../commands/asked-case.ts';
import { AskedWrongly } from '../commands/asked-wrongly.ts';
import { type Erased, eraseCase } from '../commands/erase-case.ts';
import { withOwnStore } from '../commands/open-own-store.ts';
import { runCommand } from './run-command.ts';

const usage =
  'npm run -s erase -- LAN-ABCD-FGHJK --by "Jo Lee" --why "request of 3 November": erases what a person gave. Who decided and why are written down with what is left of the case. It cannot be undone.';

const came: Readonly<Record<Erased, (reference: string) => string>> = {
  erased: (reference) =>
    `What was given under ${reference} is erased. Its card in Teams says so in a moment. Backups keep it until you delete them.`,
  unknown: (reference) => `Nothing is kept under ${reference}: look at it letter by letter, or it was deleted on time.`,
  held: (reference) =>
    `Nothing was erased: the team keeps ${reference} beyond its time. Its card says why; “More” there lets it go.`,
  already: (reference) => `Nothing was erased: what was given under ${reference} was taken back or erased before.`,
  changed: (reference) => `Nothing was erased, because somebody worked on ${reference} at the same moment. Try again.`,
};

await runCommand(usage, async () => {
  const asked = askedCase(
    parseArgs({ allowPositionals: true, options: caseOptions }),
    `Erase which case, and who decided why? ${usage}`,
  );
  if (existsSync('.env')) process.loadEnvFile('.env');
  const done = await withOwnStore(process.env, (store) => eraseCase({ store, now: () => new Date() }, asked));
  if (done !== 'erased') throw new AskedWrongly(came[done](asked.reference));
  process.stderr.write(`${came.erased(asked.reference)}\n`);
});
