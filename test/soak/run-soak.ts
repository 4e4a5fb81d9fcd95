import { printFigures } from './print-figures.ts';
import { soak } from './soak.ts';
import type { Stage } from './stage.ts';

/** `npm run soak -- 60 1 both`: seconds of harm for each engine, the seed, and sqlite, postgres or both. */
const [seconds = '60', seed = '1', engine = 'both'] = process.argv.slice(2);
const engines = (['sqlite', 'postgres'] as const).filter((one): one is Stage['engine'] =>
  [one, 'both'].includes(engine),
);
if (engines.length === 0 || !(Number(seconds) > 0) || !Number.isInteger(Number(seed))) {
  process.stderr.write('How long, and on what? npm run soak -- 60 1 both (or sqlite, or postgres)\n');
  process.exit(2);
}
let wrong = 0;
for (const one of engines) {
  const wanted = { engine: one, seconds: Number(seconds), seed: Number(seed), atOnce: 16, calm: 100 };
  const soaked = await soak(wanted);
  wrong += soaked.tally.wrong.length;
  await new Promise((resolve) => process.stdout.write(printFigures(wanted, soaked), resolve));
}
// PostgreSQL's package ends the process by itself, and with code 0, when nothing is left to do.
process.exit(wrong === 0 ? 0 : 1);
