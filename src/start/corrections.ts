import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { correctedTexts } from '../commands/corrected-texts.ts';
import { withOwnStore } from '../commands/open-own-store.ts';
import { maskPii } from '../triage/pii/mask-pii.ts';
import { runCommand } from './run-command.ts';

const usage =
  'npm run -s corrections > FILE: what the team corrected on cards, as JSON lines in the form that npm run train takes. That it was taken is written down.';

await runCommand(usage, async () => {
  parseArgs({});
  if (existsSync('.env')) process.loadEnvFile('.env');
  await withOwnStore(process.env, async (store) => {
    const id = await store.exports.begin({ at: new Date(), by: userInfo().username, what: 'corrections' });
    let written = 0;
    for await (const text of correctedTexts({ cases: store.cases, mask: maskPii })) {
      process.stdout.write(`${JSON.stringify(text)}\n`);
      written += 1;
    }
    await store.exports.end(id, written);
  });
});
