import { startConnector } from './connector.ts';
import { doorsOf } from './doors.ts';
import { fuzz } from './fuzz.ts';
import { startTarget } from './target.ts';

/**
 * `npm run fuzz -- 100000 1`: so many inputs, made from that seed, through every public door of a service of its own.
 * Prints what was tried and what it stumbled over, and fails when there is anything.
 */
const inputs = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);
const [target, connector] = await Promise.all([startTarget(), startConnector()]);
const began = Date.now();
try {
  const { tried, figures, broken } = await fuzz(target, doorsOf(target, connector), inputs, seed);
  const seconds = Math.round((Date.now() - began) / 1000);
  const total = Object.values(tried).reduce((sum, count) => sum + count, 0);
  const [early, late] = figures;
  const statuses = [...target.statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
  const lines = [
    `${total} inputs from seed ${seed} in ${seconds} seconds: ${broken.length === 0 ? 'nothing found' : `${broken.length} found`}`,
    ...Object.entries(tried).map(([door, count]) => `  ${door}: ${count}`),
    `answers by status: ${statuses.join(', ')}`,
    `resident ${early.resident} MiB after a fifth, ${late.resident} at the end; heap ${early.heap}, ${late.heap}; handles ${early.handles}, ${late.handles}`,
    ...broken,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (broken.length > 0) process.exitCode = 1;
} finally {
  await target.service.remove();
  await connector.close();
}
