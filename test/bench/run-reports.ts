import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monthsAsked } from '../../src/content/months-asked.ts';
import { weeksBefore } from '../../src/content/next-monday.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createDigest } from '../../src/team/create-digest.ts';
import { createReport } from '../../src/team/create-report.ts';
import { queues } from '../../src/team/queue.ts';
import { createReportMonth } from '../../src/team/report-month.ts';
import { askedNumber } from '../support/asked-number.ts';
import { seedCases } from './seed-cases.ts';
import { shown } from './spread-of.ts';

/** `npm run bench:reports -- 1000000`: what the reports take on a store of so many cases, and how many rows an export gives. */
const count = askedNumber(0, 1_000_000, 'How many cases? npm run bench:reports -- 1000000');
const rounds = 5;
const now = new Date('2026-11-23T12:00:00Z');
const monday = '2026-11-23T09:00:00.000Z';
const folder = await mkdtemp(join(tmpdir(), 'lanyard-'));
const file = join(folder, 'lanyard.sqlite');
const dataKey = Buffer.alloc(32, 7);
const store = await openStore({ file, dataKey, now: () => now });
const say = (line: string) => void process.stdout.write(`${line}\n`);

const began = Date.now();
await seedCases(store, file, { count, now });
const { size } = statSync(file);
const [load = 0] = loadavg();
say(`${cpus().length} processors (${cpus()[0]?.model}), load ${load.toFixed(1)}, Node ${process.version}`);
say(`${count} cases in ${Math.round((Date.now() - began) / 1000)} s, ${Math.round(size / 1e6)} MB`);

const digest = createDigest({ store, nextMonday: () => new Date(monday), weeksBefore, now: () => now });
const report = createReport({
  reportMonth: createReportMonth({ store, now: () => now }),
  monthsAsked,
  pageOf: async () => 'https://lanyard.example/report',
  now: () => now,
});
const monthly = () =>
  report({
    key: { channel: 'teams', conversationId: 'bench', activityId: 'report' },
    actor: { id: 'colleague-7', name: 'Colleague' },
    channel: { id: 'bench', reference: '{}' },
    input: { kind: 'text', text: 'report' },
  });
const span = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });
const [month, year] = [span('2026-10-01', '2026-11-01'), span('2025-04-01', '2026-04-01')];
const search = (asked: Partial<Parameters<typeof store.cases.search>[0]>) => () =>
  store.cases.search({ queues, limit: 25, offset: 0, ...asked });
const reports: readonly (readonly [name: string, run: () => Promise<unknown>])[] = [
  ['the week’s digest', () => digest.draw(monday)],
  ['a month beside the one before it', () => monthly()],
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
  ['search: a word of one case in forty', search({ words: 'zebra' })],
  ['search: a word of every third case', search({ words: 'staff' })],
  ['search: three words', search({ words: 'nurses waiting pain' })],
  ['what lies in a queue', () => store.cases.lying('general')],
];
for (const [name, run] of reports) {
  const took: number[] = [];
  const used: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const before = process.cpuUsage();
    await run();
    took.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    used.push((user + system) / 1000);
  }
  say(`${name}, ms: ${shown(took)}; of a processor: ${shown(used)}`);
}

await store.close();
for (const format of ['csv', 'xlsx']) say(`${format}: ${await measureExport(join(folder, `cases.${format}`))}`);
await rm(folder, { recursive: true });

/** The real command, in a process of its own, and the most memory that it was seen to use in each tenth of the file. */
async function measureExport(to: string): Promise<string> {
  const env = { ...process.env, DATABASE_URL: `sqlite:${file}`, DATA_KEY: dataKey.toString('base64') };
  const start = Date.now();
  const child = spawn(process.execPath, ['src/start/export.ts', 'cases', '2000-01-01..2030-01-01', '--to', to], {
    env,
  });
  const seen: { readonly memory: number; readonly size: number }[] = [];
  const watch = setInterval(() => {
    const memory = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) * 1024;
    seen.push({ memory, size: existsSync(to) ? statSync(to).size : 0 });
  }, 500);
  const [code] = await once(child, 'close');
  clearInterval(watch);
  if (code !== 0) throw new Error(`the export ended with ${code}`);
  const seconds = (Date.now() - start) / 1000;
  const { size } = statSync(to);
  const tenths = Array.from({ length: 10 }, (_, tenth) =>
    Math.max(0, ...seen.filter((one) => Math.floor((10 * one.size) / size) === tenth).map(({ memory }) => memory)),
  );
  await rm(to);
  const rate = Math.round(count / seconds);
  return `${Math.round(seconds)} s, ${rate} rows a second, ${Math.round(size / 1e6)} MB; memory by tenths of the file, MB: ${tenths.map((one) => Math.round(one / 1e6)).join(' ')}`;
}
