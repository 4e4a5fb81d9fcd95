import { existsSync } from 'node:fs';
import { writeCorrections } from './commands/write-corrections.ts';
import { parseConfig } from './config.ts';
import { dataKeyFile } from './store/data-key.ts';
import { openStore } from './store/open-store.ts';
import { maskPii } from './triage/pii/mask-pii.ts';

/** `npm run -s corrections > FILE`: what the team corrected on cards, in the form that `npm run train` takes. */
if (existsSync('.env')) process.loadEnvFile('.env');
const config = parseConfig(process.env);
const dataKey = config.dataKey ?? (await dataKeyFile(config.dataDir)).key;
const store = await openStore({ file: config.databaseFile, dataKey, now: () => new Date() });
await writeCorrections({ cases: store.cases, mask: maskPii, write: (line) => void process.stdout.write(line) });
await store.close();
