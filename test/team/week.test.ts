import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { aWeek } from './a-week.ts';

describe('a week of twelve colleagues, three channels and a connector that fails at one call in ten', function () {
  this.timeout(120_000);
  for (const atOnce of [false, true])
    it(`loses and doubles no card, and leaves no case without a next step, two senders ${atOnce ? 'at once' : 'in turn'}`, async () => {
      const { wrong, cases, changes, inDoubt } = await aWeek({ seed: 7, cases: 60, taps: 900, atOnce });
      assert.deepEqual(wrong, []);
      assert.ok(cases >= 40);
      assert.ok(changes > 100, `only ${changes} changes`);
      assert.ok(inDoubt > 0, 'no fault came after it was accepted');
    });
});
