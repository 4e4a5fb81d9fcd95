import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { monthsAsked } from '../../src/content/months-asked.ts';

const november = '2026-11-27T09:00:00Z';

describe('a month that somebody asks for', () => {
  const table: readonly (readonly [words: string, now: string, from: string, to: string, before: string])[] = [
    ['', november, '2026-10-01T00:00:00+01:00', '2026-11-01T00:00:00Z', '2026-09-01T00:00:00+01:00'],
    ['', '2027-01-01T00:30:00Z', '2026-12-01T00:00:00Z', '2027-01-01T00:00:00Z', '2026-11-01T00:00:00Z'],
    // In London the new month has begun.
    ['', '2026-06-30T23:30:00Z', '2026-06-01T00:00:00+01:00', '2026-07-01T00:00:00+01:00', '2026-05-01T00:00:00+01:00'],
    ['this month', november, '2026-11-01T00:00:00Z', '2026-12-01T00:00:00Z', '2026-10-01T00:00:00+01:00'],
    ['October', november, '2026-10-01T00:00:00+01:00', '2026-11-01T00:00:00Z', '2026-09-01T00:00:00+01:00'],
    ['december', november, '2025-12-01T00:00:00Z', '2026-01-01T00:00:00Z', '2025-11-01T00:00:00Z'],
    ['Jan. 2026', november, '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', '2025-12-01T00:00:00Z'],
    ['2026-03', november, '2026-03-01T00:00:00Z', '2026-04-01T00:00:00+01:00', '2026-02-01T00:00:00Z'],
  ];
  for (const [words, now, from, to, before] of table)
    it(`“${words}” on ${now} begins ${from}`, () =>
      assert.deepEqual(monthsAsked(words, new Date(now)), {
        of: { from: new Date(from), to: new Date(to) },
        before: { from: new Date(before), to: new Date(from) },
      }));

  for (const words of ['Octember', '2026-13', '2026-12', 'December 2026', 'the lot', 'x'])
    it(`“${words}” is none, or has not begun`, () => assert.equal(monthsAsked(words, new Date(november)), undefined));
});
