import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createIdle } from '../../src/widget/idle.ts';

const minute = 60_000;

/** What becomes of a chat that is looked at or touched at these minutes. */
function becomes(...acts: readonly (readonly [at: number, act: 'look' | 'touched'])[]): string[] {
  let now = 0;
  const seen: string[] = [];
  const idle = createIdle({ now: () => now, changed: (next) => seen.push(`${now / minute} ${next}`) });
  for (const [at, act] of acts) {
    now = at * minute;
    idle[act]();
  }
  return seen;
}

describe('a chat that nobody uses', () => {
  it('asks after 25 minutes and is over after 30', () =>
    assert.deepEqual(becomes([24, 'look'], [25, 'look'], [29, 'look'], [30, 'look'], [40, 'look']), [
      '25 warning',
      '30 over',
    ]));

  it('goes on with the first sign of life, and counts anew', () =>
    assert.deepEqual(becomes([26, 'look'], [27, 'touched'], [51, 'look'], [52, 'look'], [57, 'look']), [
      '26 warning',
      '27 active',
      '52 warning',
      '57 over',
    ]));

  it('is over for whoever comes back to a device that slept, whatever they touch first', () =>
    assert.deepEqual(becomes([600, 'touched'], [601, 'touched']), ['600 over']));
});
