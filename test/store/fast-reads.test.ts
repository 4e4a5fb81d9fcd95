import assert from 'node:assert/strict';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { z } from 'zod/v4';
import type { Database, Value } from '../../src/store/database.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import { createReportReads } from '../../src/store/report-reads.ts';
import { createSealing } from '../../src/store/seal.ts';
import { findLying, orderOfList, searchCases } from '../../src/store/search-cases.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { withWords } from '../../src/store/with-words.ts';
import { queues } from '../../src/team/queue.ts';
import { allOf } from '../support/all-of.ts';
import { onEachEngine, temporaryStore } from '../support/temporary-store.ts';

const at = new Date('2026-11-26T10:00:00Z');
const span = { from: new Date('2026-11-01'), to: new Date('2026-12-01') };
let kept: Awaited<ReturnType<typeof temporaryStore>>;
let database: Database;

async function open() {
  kept = await temporaryStore(() => at);
  database = kept.url === undefined ? await openSqlite(kept.file) : await openPostgres(kept.url);
}
async function close() {
  await database.close();
  await kept.store.close();
  await kept.remove();
}

describe('what reports and lists are read by', () => {
  beforeEach(open);
  afterEach(close);

  it('is an index, so that they take as long however many cases there are', async () => {
    const asked: (readonly [sql: string, values: readonly Value[]])[] = [];
    const listening = {
      ...database,
      read: (sql: string, values: readonly Value[] = []) => {
        asked.push([sql, values]);
        return database.read(sql, values);
      },
    };
    const seal = {
      ...createSealing({ dataKey: kept.dataKey }),
      hash: (_purpose: string, text: string) => Buffer.from(text),
    };
    const reports = createReportReads(listening);
    const search = (filter: object) => searchCases(listening, seal, { queues, limit: 25, offset: 0, ...filter });
    await reports.fft(span);
    await reports.received(span);
    await reports.volume(span);
    await reports.overdue(at);
    await reports.open();
    await reports.flagged(at);
    await allOf(reports.cases(span));
    await allOf(reports.cases(span, { queue: 'complaints' }));
    await findLying(listening, 'general', at);
    for (const filter of [
      { open: true },
      { state: 'new' },
      { open: true, overdueAt: at },
      { open: true, urgent: true },
    ])
      await search(filter);
    await search({ claimedBy: 'sam', open: true });
    await search({ words: 'nurses waiting' });
    const plans = [];
    for (const [sql, values] of asked) {
      const plan = await database.read(`EXPLAIN QUERY PLAN ${sql}`, values);
      plans.push({ sql, steps: plan.map((step) => z.object({ detail: z.string() }).parse(step).detail) });
    }
    const whole = plans.filter(({ steps }) => steps.some((step) => /^SCAN (c|case|e|w|o|p)\b/.test(step)));
    assert.ok(plans.length >= 15);
    assert.deepEqual(whole, []);
  });

  it('is, for words that many cases hold, the list’s own order: nothing is put in order afterwards', async () => {
    const hold = await withWords(database, ['a'], 0);
    const values: Value[] = [];
    const condition = hold((value) => `$${values.push(value)}`);
    const plan = await database.read(
      `EXPLAIN QUERY PLAN SELECT c.* FROM "case" c WHERE ${condition} ORDER BY ${orderOfList} LIMIT 25`,
      values,
    );
    const text = JSON.stringify(plan);
    assert.match(text, /case_order/);
    assert.doesNotMatch(text, /TEMP B-TREE/);
  });
});

onEachEngine(() => {
  describe('cases with words in them', () => {
    beforeEach(open);
    afterEach(close);

    it('are the same, by their words first or in the list’s order', async () => {
      const holding = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }), {
        maxLength: 30,
      });
      const asked = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'x'), { minLength: 1, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(holding, asked, fc.integer({ min: 0, max: 12 }), async (cases, words, few) => {
          await database.transaction(async (tx) => {
            await tx.run('DELETE FROM case_word');
            for (const [place, hashes] of cases.entries())
              for (const hash of hashes)
                await tx.run('INSERT INTO case_word (reference, hash) VALUES ($1, $2)', [`${place}`, hash]);
          });
          const hold = await withWords(database, words, few);
          const values: Value[] = [];
          const condition = hold((value) => `$${values.push(value)}`);
          const rows = await database.read(
            `SELECT c.reference FROM (SELECT DISTINCT reference FROM case_word) c WHERE ${condition}`,
            values,
          );
          assert.deepEqual(
            rows.map(({ reference }) => Number(reference)).sort((one, other) => one - other),
            [...cases.keys()].filter((place) => words.every((word) => cases[place]?.some((one) => one === word))),
          );
        }),
        { numRuns: 25 },
      );
    });
  });
});
