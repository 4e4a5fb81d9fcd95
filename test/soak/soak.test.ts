import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { soak } from './soak.ts';

/** The short form of `npm run soak`: every kind of harm at least once, and few people. */
const short = { seconds: 2, seed: 3, atOnce: 6, calm: 0 } as const;

describe('real processes that are killed, cut off and denied their database', function () {
  // Its own bounds are shorter: what is wrong is to be listed, also on a machine where each start takes a minute.
  this.timeout(600_000);

  it('lose nothing that they acknowledged and double nothing that they could know of, on both engines', async () => {
    const soaked = await Promise.all([soak({ engine: 'sqlite', ...short }), soak({ engine: 'postgres', ...short })]);
    for (const { tally } of soaked) {
      assert.deepEqual(tally.wrong, []);
      for (const what of ['kills', 'harms', 'cases', 'acknowledged']) assert.ok(tally.of(what) > 0, what);
    }
  });
});
