import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { exportTable } from '../../src/commands/exports.ts';
import { writeExport } from '../../src/commands/write-export.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { weeksBefore } from '../../src/content/next-monday.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createDigest } from '../../src/team/create-digest.ts';
import { queues } from '../../src/team/queue.ts';
import { maskPii } from '../../src/triage/pii/mask-pii.ts';
import { seedCases } from './seed-cases.ts';
import { shown } from './spread-of.ts';

/** `npm run bench:reports -- 1000000`: what the reports take on a store of so many cases, and how many rows an export gives. */
const count = Number(process.argv[2] ?? 1_000_000);
const rounds = 5;
const now = new Date('2026-11-23T12:00:00Z');
const monday = '2026-11-23T09:00:00.000Z';
const content = loadContent();
const folder = await mkdtemp(join(tmpdir(), 'lanyard-'));
const file = join(folder, 'lanyard.sqlite');
const store = await openStore({ file, dataKey: Buffer.alloc(32, 7), now: () => now });
const say = (line: string) => void process.stdout.write(`${line}\n`);

const began = Date.now();
await seedCases(store, file, { count, now });
const { size } = await stat(file);
say(`${count} cases in ${Math.round((Date.now() - began) / 1000)} s, ${Math.round(size / 1e6)} MB`);

const digest = createDigest({ store, nextMonday: () => new Date(monday), weeksBefore, now: () => now });
const span = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });
const [month, year] = [span('2026-10-01', '2026-11-01'), span('2025-04-01', '2026-04-01')];
const search = (asked: Partial<Parameters<typeof store.cases.search>[0]>) => () =>
  store.cases.search({ queues, limit: 25, offset: 0, ...asked });
const reports: readonly (readonly [name: string, run: () => Promise<unknown>])[] = [
  ['the week’s digest', () => digest.draw(monday)],
  ['the month of the Friends and Family Test', () => store.reports.fft(month)],
  ['a year of the Friends and Family Test', () => store.reports.fft(year)],
  ['overdue', () => store.reports.overdue(now)],
  ['flags of a day', () => store.reports.flagged(new Date(now.getTime() - 86_400_000))],
  ['unclaimed by queue', () => store.reports.open()],
  ['search: open', search({ open: true })],
  ['search: mine', search({ claimedBy: 'colleague-7', open: true })],
  ['search: unclaimed', search({ state: 'new' })],
  ['search: overdue', search({ overdueAt: now, open: true })],
  ['search: urgent', search({ urgent: true, open: true })],
  ['search: a reference', search({ reference: 'LAN-0000' })],
  ['search: a rare word', search({ words: 'zebra' })],
  ['search: a word of every second case', search({ words: 'staff' })],
  ['search: three words', search({ words: 'nurses waiting pain' })],
  ['what lies in a queue', () => store.cases.lying('general')],
];
for (const [name, run] of reports) {
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await run();
    took.push(performance.now() - start);
  }
  say(`${name}, ms: ${shown(took)}`);
}

for (const format of ['csv', 'xlsx'] as const) {
  const to = join(folder, `cases.${format}`);
  const start = Date.now();
  const all = span('2000-01-01', '2027-01-01');
  const table = await exportTable('cases', { store, content, mask: maskPii, span: all });
  const exported = { at: now, by: 'bench', what: 'cases', span: all };
  let rows = 0;
  const bytes = writeExport({ log: store.exports, exported, table, format, told: (written) => (rows = written) });
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 200);
  await pipeline(Readable.from(bytes), createWriteStream(to));
  clearInterval(watch);
  const seconds = (Date.now() - start) / 1000;
  const written = (await stat(to)).size;
  say(
    `${format}: ${rows} rows in ${Math.round(seconds)} s, ${Math.round(rows / seconds)} rows a second, ${Math.round(written / 1e6)} MB; at most ${Math.round(most / 1e6)} MB of memory`,
  );
  await rm(to);
}
await store.close();
await rm(folder, { recursive: true });
