import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { type Answers, hiddenAmong, percentagesOf, sumOf, totalOf } from '../../src/reports/fft.ts';
import { cellsOf, returnOf } from '../../src/reports/fft-return.ts';

const answers = fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500));

describe('the percentages of the Friends and Family Test', () => {
  /** Worked out by hand. */
  const table: readonly (readonly [answers: Answers, positive: number, negative: number, why: string])[] = [
    [[40, 30, 10, 10, 5, 5], 70, 15, 'the example of the national pipeline'],
    [[1, 0, 1, 0, 0, 1], 33, 0, 'neither and don’t know are in the denominator'],
    [[0, 0, 0, 0, 0, 4], 0, 0, 'only don’t know: nought, because there are responses'],
    [[2, 1, 0, 0, 0, 0], 100, 0, 'all positive'],
    [[0, 0, 0, 1, 2, 0], 0, 100, 'all negative'],
    [[1, 1, 0, 0, 1, 0], 67, 33, 'in whole per cent'],
  ];
  for (const [given, positive, negative, why] of table)
    it(`are ${positive} and ${negative}: ${why}`, () => assert.deepEqual(percentagesOf(given), { positive, negative }));

  it('are not there without responses, and never nought', () =>
    assert.equal(percentagesOf([0, 0, 0, 0, 0, 0]), undefined));

  it('lie between nought and a hundred, and together make no more than a hundred but for rounding', () =>
    fc.assert(
      fc.property(answers, (given) => {
        const { positive = 0, negative = 0 } = percentagesOf(given) ?? {};
        assert.ok(positive >= 0 && positive <= 100 && negative >= 0 && negative <= 100 && positive + negative <= 101);
      }),
    ));

  it('of a roll-up come from the sums', () =>
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 8 }), (groups) => {
        const all = sumOf(groups);
        assert.equal(
          totalOf(all),
          groups.reduce((sum, one) => sum + totalOf(one), 0),
        );
        const good = groups.reduce((sum, [veryGood, fine]) => sum + veryGood + fine, 0);
        if (totalOf(all) > 0) assert.equal(percentagesOf(all)?.positive, Math.round((100 * good) / totalOf(all)));
      }),
    ));
});

describe('small numbers', () => {
  const table: readonly (readonly [totals: readonly number[], hidden: readonly number[], why: string])[] = [
    [[10, 20, 30], [], 'nothing is small'],
    [[4, 20, 30], [0, 1], 'one small group, and the next smallest with it'],
    [[3, 2, 30], [0, 1], 'two small ones guard each other'],
    [[0, 20], [], 'nought points at nobody'],
    [[4, 0, 0], [0], 'there is no other to hide it behind'],
    [[30, 6, 5, 1], [2, 3], 'the next smallest of those that could be shown'],
  ];
  for (const [totals, hidden, why] of table)
    it(`of ${totals.join(', ')} hide ${hidden.length}: ${why}`, () => assert.deepEqual(hiddenAmong(totals), hidden));

  it('can never be worked out from what is shown and the total', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 10 }), (totals) => {
        const hidden = hiddenAmong(totals);
        const small = totals.flatMap((total, place) => (total > 0 && total < 5 ? [place] : []));
        for (const place of small) assert.ok(hidden.includes(place));
        if (small.length > 0 && totals.filter((total) => total > 0).length > 1) assert.ok(hidden.length >= 2);
      }),
    ));
});

describe('the monthly return', () => {
  const rows = returnOf([
    { area: 'community', category: 'Community nursing', answers: [5, 1, 0, 0, 0, 0] },
    { area: 'community', category: 'Community nursing', answers: [1, 0, 0, 0, 1, 0] },
    { area: 'community', category: 'Specialist services', answers: [2, 0, 0, 0, 0, 0] },
    { area: 'community', category: 'Rehabilitation and therapy', answers: [9, 9, 0, 0, 0, 0] },
    { area: 'mental-health', category: 'Secondary care community', answers: [6, 0, 0, 0, 0, 0] },
    { area: 'general-practice', category: 'General practice', answers: [9, 9, 9, 9, 9, 9] },
  ]);

  it('sums services into their national category, and leaves general practice to its own return', () =>
    assert.deepEqual(
      rows.map(({ category, answers: sums }) => [category, totalOf(sums)]),
      [
        ['Community nursing', 8],
        ['Rehabilitation and therapy', 18],
        ['Specialist services', 2],
        ['Secondary care community', 6],
      ],
    ));

  it('holds every count, and in public hides the small one and the next within its area alone', () => {
    assert.deepEqual(cellsOf(rows, false)[2]?.slice(3), ['2', '0', '0', '0', '0', '0', '2', '100%', '0%']);
    const shown = cellsOf(rows, true).map((cells) => cells[9]);
    assert.deepEqual(shown, ['*', '18', '*', '6']);
    assert.deepEqual(cellsOf(rows, true)[2]?.slice(-2), ['*', '*']);
  });
});
