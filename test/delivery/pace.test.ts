import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createPace } from '../../src/delivery/pace.ts';
import type { Delivery } from '../../src/store/delivery.ts';

const limits = [
  { most: 7, withinMs: 1_000 },
  { most: 8, withinMs: 2_000 },
  { most: 60, withinMs: 30_000 },
  { most: 1_800, withinMs: 3_600_000 },
];
const of = { id: 'd', attempts: 1, inDoubt: 0, firstTriedAt: new Date(0) };
const card = (to: string): Delivery => ({ ...of, kind: 'case-card', queue: 'general', caseReference: 'LAN-1', to });

/** When each of so many cards for one channel goes out, when they all are there at once. */
function times(count: number): number[] {
  let now = 0;
  const pace = createPace({ now: () => new Date(now) });
  return Array.from({ length: count }, () => {
    for (let wait = pace(card('one')); wait > 0; wait = pace(card('one'))) now += wait;
    return now;
  });
}

describe('the pace of a channel', () => {
  it('stays within every limit of Teams, and wastes nothing of them', () => {
    const went = times(2_000);
    for (const { most, withinMs } of limits)
      for (const [index, start] of went.entries())
        assert.ok((went[index + most] ?? Number.POSITIVE_INFINITY) >= start + withinMs, `${most} in ${withinMs} ms`);
    // 300 cases of one hour are all there within three minutes.
    assert.ok((went[299] ?? 0) <= 180_000);
  });

  it('of one channel slows no other, and a person waits for no channel', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7, max: 40 }), (many) => {
        const pace = createPace({ now: () => new Date(0) });
        const waits = Array.from({ length: many }, () => pace(card('one')));
        assert.equal(waits.filter((wait) => wait === 0).length, 7);
        assert.equal(pace(card('other')), 0);
        const tell = { ...of, kind: 'tell', caseReference: 'LAN-1', what: 'claimed', to: 'one' } as const;
        assert.equal(pace(tell), 0);
        assert.equal(pace({ ...of, kind: 'reply', reply: { kind: 'text', text: 'Hello' }, to: 'one' }), 0);
      }),
    );
  });
});
