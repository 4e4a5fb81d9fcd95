import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { keepRecent } from '../../src/server/keep-recent.ts';

describe('things that are kept for a while', () => {
  it('are made once for each key', async () => {
    const kept = keepRecent<number>(2);
    let made = 0;
    const make = async () => ++made;
    assert.deepEqual(await Promise.all([kept('a', make), kept('a', make), kept('b', make)]), [1, 1, 2]);
  });

  it('are let go when there are more than so many, the oldest first', async () => {
    const kept = keepRecent<string>(2);
    for (const key of ['a', 'b', 'c']) await kept(key, async () => `first ${key}`);
    assert.equal(await kept('b', async () => 'again'), 'first b');
    assert.equal(await kept('a', async () => 'again'), 'again');
  });

  it('are not kept when making them failed', async () => {
    const kept = keepRecent<string>(2);
    await assert.rejects(
      kept('a', async () => {
        throw new Error('no paper');
      }),
      /no paper/,
    );
    assert.equal(await kept('a', async () => 'made'), 'made');
  });
});
