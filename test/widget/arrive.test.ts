import assert from 'node:assert/strict';
import sinon from 'sinon';
import * as z from 'zod/v4-mini';
import { type Arrival, arrive } from '../../src/widget/arrive.ts';
import type { Locks } from '../../src/widget/hold-name.ts';
import { tab } from './builders.ts';

/** Names that pages hold; `taken` are held by pages that stay, `leaving` by one that is just going away. */
const locksWith = (taken: readonly string[], leaving: readonly string[] = []): Locks => ({
  request: (name, { signal }, held) =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      if (taken.includes(name)) return;
      setTimeout(() => resolve(held()), leaving.includes(name) ? 100 : 0);
    }),
});

const minutes = (count: number) => count * 60_000;
const chat = { tab: 'a', resume: 'token', seen: 0 };

const table: readonly {
  readonly when: string;
  readonly keeps: Readonly<Record<string, unknown>>;
  readonly locks: Locks | undefined;
  readonly after?: number;
  readonly is: Arrival;
}[] = [
  { when: 'nothing is kept', keeps: {}, locks: locksWith([]), is: 'clear' },
  { when: 'the page is loaded again', keeps: chat, locks: locksWith([]), is: 'clear' },
  { when: 'the page before is still going away', keeps: chat, locks: locksWith([], ['lanyard.a']), is: 'clear' },
  { when: 'somebody comes back a little later', keeps: chat, locks: locksWith([]), after: 29, is: 'clear' },
  { when: 'somebody comes back after idling', keeps: chat, locks: locksWith([]), after: 30, is: 'long-ago' },
  {
    when: 'it is not known when it was left',
    keeps: { ...chat, seen: 'x' },
    locks: locksWith([]),
    after: 1e6,
    is: 'long-ago',
  },
  { when: 'the tab is a copy', keeps: chat, locks: locksWith(['lanyard.a']), is: 'open-elsewhere' },
  {
    when: 'a copy is looked at much later',
    keeps: chat,
    locks: locksWith(['lanyard.a']),
    after: 99,
    is: 'open-elsewhere',
  },
  { when: 'the browser has no locks', keeps: chat, locks: undefined, is: 'long-ago' },
];

describe('arriving at the chat', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers();
  });
  afterEach(() => clock.restore());

  for (const { when, keeps, locks, after = 0, is } of table)
    it(`is ${is} when ${when}`, async () => {
      const kept = tab();
      for (const [name, value] of Object.entries(keeps)) kept.write(name, value);
      const arrival = arrive({ kept, locks, now: () => minutes(after) });
      await clock.tickAsync(1000);
      assert.equal(await arrival, is);
    });

  it('leaves what was typed before any chat began to the tab that it was typed in', async () => {
    const kept = tab();
    kept.write('tab', 'a');
    kept.write('draft', 'my words');
    const arrival = arrive({ kept, locks: locksWith(['lanyard.a']), now: () => 0 });
    await clock.tickAsync(1000);
    assert.equal(await arrival, 'clear');
    assert.equal(kept.read('draft', z.string()), undefined);
  });
});
