import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, it } from 'mocha';
import readXlsxFile from 'read-excel-file/node';
import { askedExport } from '../../src/commands/asked-export.ts';
import { exportTable } from '../../src/commands/exports.ts';
import { periodOf } from '../../src/commands/period-of.ts';
import { writeExport } from '../../src/commands/write-export.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { queues } from '../../src/team/queue.ts';
import { maskPii } from '../../src/triage/pii/mask-pii.ts';
import { allOf } from '../support/all-of.ts';
import { newCase, record } from '../support/case-to-deliver.ts';
import { onEachEngine, temporaryStore } from '../support/temporary-store.ts';

const at = new Date('2026-11-10T10:00:00Z');
const content = loadContent();
const letters = 'ABCDFGHJKM';
const reference = (place: number) =>
  `LAN-AAAA-${[...String(place).padStart(5, '0')].map((digit) => letters[Number(digit)]).join('')}`;

let kept: Awaited<ReturnType<typeof temporaryStore>>;

/** What the command does with these arguments. */
async function take(...typed: readonly string[]): Promise<Buffer> {
  const [to, queue] = ['--to', '--queue'].map((name) => typed[typed.indexOf(name) + 1 || typed.length]);
  const first = typed.findIndex((one) => one.startsWith('--'));
  const positionals = typed.slice(0, first < 0 ? undefined : first);
  const { what, span, format, ...asked } =
    askedExport({ positionals, to, queue }, queues) ?? assert.fail(typed.join(' '));
  const { store } = kept;
  const table = await exportTable(what, { store, content, mask: maskPii, span, queue: asked.queue });
  const exported = { at, by: 'Ann Lee (root)', what, span, queue: asked.queue };
  return Buffer.concat(await allOf(writeExport({ log: store.exports, exported, table, format })));
}
const asRows = (csv: Buffer): string[][] => parse(csv, { bom: true });

onEachEngine(() => {
  describe('the export of cases', () => {
    beforeEach(async () => {
      kept = await temporaryStore(() => at);
    });
    afterEach(async () => {
      await kept.store.close();
      await kept.remove();
    });

    it('holds each case of the period once, page after page, without a word of anybody', async () => {
      const many = 1_203;
      const records = Array.from({ length: many }, (_, place) => ({
        kind: 'open-case' as const,
        case: {
          ...newCase(reference(place), at),
          reasons: ['=HYPERLINK("x")'],
          queue: place % 2 ? 'general' : 'complaints',
        } as const,
      }));
      await record(kept.store, at, records);
      await record(kept.store, at, [
        { kind: 'open-case', case: newCase('LAN-BBBB-BBBBB', new Date('2026-12-01T00:00:00Z')) },
      ]);
      const csv = await take('cases', '2026-11');
      const [header, ...rows] = asRows(csv);
      assert.deepEqual(header?.slice(0, 2), ['Reference', 'Kind']);
      assert.equal(rows.length, many);
      assert.equal(new Set(rows.map(([one]) => one)).size, many);
      assert.doesNotMatch(csv.toString(), /zebra|LAN-BBBB/);
      assert.ok(rows[0]?.includes('\'=HYPERLINK("x")'), 'nothing in it is run by a spreadsheet');
      const [sheet] = await readXlsxFile(await take('2026-11', '--to', 'cases.xlsx', '--queue', 'complaints'));
      assert.equal(sheet?.data.length, 603);
      assert.ok(sheet?.data[1]?.includes('=HYPERLINK("x")'), 'text in a workbook is text');
    });

    it('begins with the mark that spreadsheets need, or without it', async () => {
      const table = await exportTable('log', { store: kept.store, content, mask: maskPii });
      const exported = { at, by: 'Ann Lee (root)', what: 'log' };
      const first = async (bom?: boolean) => {
        const bytes = writeExport({
          log: kept.store.exports,
          exported,
          table,
          format: 'csv',
          ...(bom === undefined ? {} : { bom }),
        });
        return Buffer.concat(await allOf(bytes))
          .toString()
          .slice(0, 5);
      };
      assert.deepEqual([await first(), await first(false)], ['\ufeffWhen', 'When,']);
    });

    it('is written down before the first row, and with its rows at the end', async () => {
      await record(kept.store, at, [{ kind: 'open-case', case: newCase(reference(1), at) }]);
      const span = periodOf('2026/27');
      const table = await exportTable('cases', { store: kept.store, content, mask: maskPii, span });
      const exported = { at, by: 'Ann Lee (root)', what: 'cases', span };
      const broken = writeExport({ log: kept.store.exports, exported, table, format: 'csv' });
      await broken.next();
      await broken.return();
      await take('complaints', '2026-11', '--queue', 'complaints');
      const [header, ...rows] = asRows(await take('log'));
      assert.deepEqual(header, ['When', 'Who', 'What', 'From', 'To', 'Queue', 'Rows']);
      const month = ['2026-11-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'];
      assert.deepEqual(
        rows.sort(([, , one = ''], [, , other = '']) => one.localeCompare(other)),
        [
          [at.toISOString(), 'Ann Lee (root)', 'cases', '2026-03-31T23:00:00.000Z', '2027-03-31T23:00:00.000Z', '', ''],
          [at.toISOString(), 'Ann Lee (root)', 'complaints', ...month, 'complaints', '0'],
        ],
      );
    });

    it('gives each of its kinds what belongs to it', async () => {
      const early = new Date('2026-10-20T10:00:00Z');
      const complaint = (place: number, received: Date) =>
        ({
          kind: 'open-case',
          case: { ...newCase(reference(place), received, 'complaints'), route: 'complaint' },
        }) as const;
      const close = (place: number, closedAt: Date) =>
        ({
          kind: 'change-case',
          reference: reference(place),
          fromVersion: 1,
          change: {
            state: 'closed',
            closedAt,
            outcome: 'told',
            finding: { found: 'upheld', subjects: ['consent', 'other'], professions: ['medical'] },
          },
          event: { at: closedAt, actor: { id: 'sam', name: 'Sam' }, what: 'closed' },
        }) as const;
      await record(kept.store, early, [complaint(1, early), complaint(2, early), complaint(3, early)]);
      await record(kept.store, at, [complaint(4, at), close(1, at), close(2, early)]);
      const facts = [{ label: 'Opportunity', value: 'Readers' }];
      const kinds = ['nomination', 'involvement', 'bereavement', 'survey', 'chaplain'] as const;
      await record(
        kept.store,
        at,
        kinds.map((kind, place) => ({
          kind: 'open-case',
          case: { ...newCase(reference(10 + place), at), kind, facts },
        })),
      );
      const champion = {
        reference: reference(10),
        name: 'Mo Farr',
        state: 'agreed',
        mayName: true,
        issuedAt: at,
      } as const;
      await record(kept.store, at, [{ kind: 'set-champion', champion }]);
      const of = async (what: string) => (await take(what, '2026-11')).toString();
      const references = (csv: string) => [...csv.matchAll(/LAN-AAAA-(\w+)/g)].map(([whole]) => whole);
      const complaints = await of('complaints');
      assert.deepEqual(references(complaints), [1, 4].map(reference), 'came in or ended in that month');
      assert.match(complaints, /,told,upheld,consent other,medical,/);
      assert.deepEqual(references(await of('bereavement')), [12, 13, 14].map(reference));
      assert.match(await of('involvement'), /Opportunity: Readers/);
      const nominations = await of('nominations');
      assert.match(nominations, /,agreed,2026-11-10T10:00:00.000Z\r\n$/);
      assert.doesNotMatch(nominations, /Mo Farr/, 'nobody is named');
    });

    it('has the Friends and Family Test as numbers', async () => {
      const [service] = content.services;
      const answered = { rating: 1, ...(service === undefined ? {} : { serviceId: service.id }) };
      await record(kept.store, at, [{ kind: 'open-case', case: { ...newCase(reference(1), at), ...answered } }]);
      const [sheet] = await readXlsxFile(await take('fft', '2026', '--to', 'fft.xlsx'));
      assert.deepEqual(sheet?.data[1]?.slice(3), [1, 0, 0, 0, 0, 0, 1, '100%', '0%']);
    });
  });
});

describe('an export that is asked for', () => {
  it('understands these and no others', () => {
    const table: readonly (readonly [typed: string, from: string, to: string])[] = [
      ['2026-11', '2026-11-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'],
      ['2026', '2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
      ['2026/27', '2026-03-31T23:00:00.000Z', '2027-03-31T23:00:00.000Z'],
      ['1999/00', '1999-03-31T23:00:00.000Z', '2000-03-31T23:00:00.000Z'],
      ['2026-10-25..2026-10-25', '2026-10-24T23:00:00.000Z', '2026-10-26T00:00:00.000Z'],
    ];
    for (const [typed, from, to] of table)
      assert.deepEqual(periodOf(typed), { from: new Date(from), to: new Date(to) });
    for (const typed of [
      '2026/28',
      '2026-13',
      '26',
      '2026-02-30..2026-03-01',
      '2026-11-02..2026-11-01',
      'November',
      '',
    ])
      assert.equal(periodOf(typed), undefined, typed);
    const refused = [
      { positionals: [] },
      { positionals: ['everything', '2026'] },
      { positionals: ['cases'] },
      { positionals: ['log', '2026'] },
      { positionals: ['cases', '2026', '2027'] },
      { positionals: ['fft', '2026'], queue: 'general' },
      { positionals: ['cases', '2026'], queue: 'nowhere' },
      { positionals: ['cases', '2026'], to: 'cases.pdf' },
    ];
    for (const typed of refused) assert.equal(askedExport(typed, queues), undefined, JSON.stringify(typed));
    assert.equal(askedExport({ positionals: ['2026'], to: 'A.XLSX' }, queues)?.format, 'xlsx');
  });
});
