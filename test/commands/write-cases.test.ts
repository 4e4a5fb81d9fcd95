import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { writeCases } from '../../src/commands/write-cases.ts';
import { newCase, record } from '../support/case-to-deliver.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const at = new Date('2026-11-10T10:00:00Z');
const month = { from: new Date('2026-11-01T00:00:00Z'), to: new Date('2026-12-01T00:00:00Z') };
const letters = 'ABCDFGHJKM';
const reference = (place: number) =>
  `LAN-AAAA-${[...String(place).padStart(5, '0')].map((digit) => letters[Number(digit)]).join('')}`;

describe('the export of cases', () => {
  it('holds each case of the span once, page after page, without a word of anybody', async () => {
    const kept = await temporaryStore(() => at);
    const { store } = kept;
    const many = 1_203;
    const records = Array.from({ length: many }, (_, place) => ({
      kind: 'open-case' as const,
      case: {
        ...newCase(reference(place), at),
        reasons: ['=HYPERLINK("x")'],
        queue: place % 2 ? 'general' : 'complaints',
      } as const,
    }));
    await record(store, at, records);
    await record(store, at, [{ kind: 'open-case', case: newCase('LAN-BBBB-BBBBB', new Date('2026-12-01T00:00:00Z')) }]);
    const lines: string[] = [];
    const deps = { serviceName: () => undefined, write: (text: string) => void lines.push(text) };
    assert.equal(await writeCases({ ...deps, cases: store.reports.cases(month) }), many);
    assert.equal(new Set(lines.slice(1).map((line) => line.slice(0, 14))).size, many);
    assert.ok(lines[0]?.startsWith('\uFEFFReference,Kind,'));
    assert.doesNotMatch(lines.join(''), /zebra|LAN-BBBB/);
    assert.match(lines[1] ?? '', /,"'=HYPERLINK/, 'nothing in it is run by a spreadsheet');
    lines.length = 0;
    assert.equal(await writeCases({ ...deps, cases: store.reports.cases(month, 'complaints') }), 602);
    await store.close();
    await kept.remove();
  });
});
