import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isAtWork } from '../../src/content/is-at-work.ts';
import { OfficeHours } from '../../src/office-hours.ts';

const hours = OfficeHours.parse('Mon-Fri 09:00-17:00');
const christmas = (day: string) => day === '2026-12-25';

/** Times of England; in summer its clocks are an hour ahead of UTC. */
const moments: readonly (readonly [at: string, open: boolean, why: string])[] = [
  ['2026-11-26T09:00:00Z', true, 'it opens'],
  ['2026-11-26T08:59:59Z', false, 'before it opens'],
  ['2026-11-26T16:59:59Z', true, 'the last second'],
  ['2026-11-26T17:00:00Z', false, 'it closes'],
  ['2026-11-28T12:00:00Z', false, 'a Saturday'],
  ['2026-12-25T12:00:00Z', false, 'a bank holiday'],
  ['2026-07-01T08:00:00Z', true, 'nine in summer'],
  ['2026-07-01T16:00:00Z', false, 'five in summer'],
];

describe('hours in which somebody is at work', () => {
  for (const [at, open, why] of moments)
    it(`${at} is ${open ? 'in' : 'out of'} them: ${why}`, () => {
      assert.equal(isAtWork(hours, new Date(at), christmas), open);
    });

  for (const text of ['Mon-Fri', 'Fri-Mon 09:00-17:00', 'Mon-Fri 17:00-09:00', 'Mon-Fri 9-17', 'always'])
    it(`are not “${text}”`, () => assert.equal(OfficeHours.safeParse(text).success, false));
});
