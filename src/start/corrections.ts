import { existsSync } from 'node:fs';
import { openOwnStore } from '../commands/open-own-store.ts';
import { writeCorrections } from '../commands/write-corrections.ts';
import { maskPii } from '../triage/pii/mask-pii.ts';

/** `npm run -s corrections > FILE`: what the team corrected on cards, in the form that `npm run train` takes. */
if (existsSync('.env')) process.loadEnvFile('.env');
const store = await openOwnStore(process.env);
await writeCorrections({ cases: store.cases, mask: maskPii, write: (line) => void process.stdout.write(line) });
await store.close();
