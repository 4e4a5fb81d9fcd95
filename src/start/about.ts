import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { aboutCase } from '../commands/about-case.ts';
import { askedCase, caseOptions } from '../commands/asked-case.ts';
import { AskedWrongly } from '../commands/asked-wrongly.ts';
import { withOwnStore } from '../commands/open-own-store.ts';
import { runCommand } from './run-command.ts';

const usage =
  'npm run -s about -- LAN-ABCD-FGHJK --by "Jo Lee" --why "request of 3 November" > about.json: everything kept under a reference, as JSON. Who asks and why are written down with the case.';

await runCommand(usage, async () => {
  const asked = askedCase(
    parseArgs({ allowPositionals: true, options: caseOptions }),
    `About which case, and who asks why? ${usage}`,
  );
  if (existsSync('.env')) process.loadEnvFile('.env');
  const about = await withOwnStore(process.env, (store) => aboutCase({ store, now: () => new Date() }, asked));
  if (about === undefined)
    throw new AskedWrongly(
      `Nothing is kept under ${asked.reference}: look at it letter by letter, or it was deleted on time.`,
    );
  process.stdout.write(`${JSON.stringify(about, undefined, 2)}\n`);
  process.stderr.write(
    'It holds what colleagues wrote and may name others: look through it before it is given away.\n',
  );
});
