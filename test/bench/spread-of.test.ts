import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { percentileOf, shown, spreadOf } from './spread-of.ts';
import { timedLoad } from './timed-load.ts';

describe('what a bench says of its numbers', () => {
  it('is the middle one of an odd number of them, and between the middle two of an even', () => {
    assert.deepEqual(spreadOf([9, 1, 5]), { median: 5, least: 1, most: 9 });
    assert.deepEqual(spreadOf([10, 1, 2, 4]), { median: 3, least: 1, most: 10 });
    assert.equal(shown([2, 1, 4], 1), '2.0 (1.0 to 4.0)');
  });

  it('is none where there are none', () => {
    assert.equal(spreadOf([]).median, Number.NaN);
    assert.equal(percentileOf([], 95), Number.NaN);
  });

  it('is the number that so many of a hundred are not above', () => {
    const numbers = Array.from({ length: 200 }, (_, at) => 200 - at);
    assert.deepEqual(
      [50, 95, 100, 0].map((percent) => percentileOf(numbers, percent)),
      [100, 190, 200, 1],
    );
    assert.equal(percentileOf([7], 95), 7);
  });
});

describe('a load', () => {
  it('does every walk once, step by step, and never more at once than it is told', async () => {
    let open = 0;
    let most = 0;
    const done: string[] = [];
    const walk = (name: string) =>
      ['a', 'b'].map((step) => async () => {
        open += 1;
        most = Math.max(most, open);
        await new Promise(setImmediate);
        done.push(name + step);
        open -= 1;
      });
    const { ms, perSecond } = await timedLoad(['1', '2', '3', '4', '5'].map(walk), 2);
    assert.equal(most, 2);
    assert.equal(ms.length, 10);
    assert.ok(perSecond > 0);
    for (const name of ['1', '2', '3', '4', '5'])
      assert.deepEqual(
        done.filter((one) => one.startsWith(name)),
        [`${name}a`, `${name}b`],
      );
  });
});
