import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { dialogs } from '../../dialogs/index.ts';
import { walk } from './a-walk.ts';

const all = dialogs.flatMap((dialog) =>
  dialog.audiences.map((audience) => ({ dialog, channel: audience === 'staff' ? 'teams' : 'widget' }) as const),
);

/** Ten thousand walks in all, shared among the dialogs. */
const walks = Math.ceil(10_000 / all.length);

describe('a walk by chance through a dialog', () => {
  for (const { dialog, channel } of all)
    it(`loses nothing and always finds the end: ${dialog.id} in ${channel}`, async function () {
      this.timeout(120_000);
      let turns = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat({ max: 9_999 }), { maxLength: 14 }), async (choices) => {
          turns += (await walk(dialog, channel, choices)).turns;
        }),
        { numRuns: walks },
      );
      assert.ok(turns > walks);
    });
});
