import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { after, before, describe, it } from 'mocha';
import { openOwnStore } from '../../src/commands/open-own-store.ts';
import { loadContent } from '../../src/content/load-content.ts';
import type { Case } from '../../src/store/case.ts';
import type { Store } from '../../src/store/store.ts';
import { createCaseDrawer } from '../../src/team/draw-case.ts';
import { queues } from '../../src/team/queue.ts';
import { removeFolder, temporaryFolder } from '../support/run-main.ts';
import { root } from '../support/source-files.ts';

describe('an invented week', function () {
  this.timeout(60_000);
  let folder: string;
  let store: Store;
  let cases: readonly Case[];
  let first: Awaited<ReturnType<typeof demo>>;

  const demo = (env: Readonly<Record<string, string>> = {}) =>
    promisify(execFile)(process.execPath, [join(root, 'src/start/demo.ts')], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', ...env },
    });

  /** What it says when it ends with code 1. */
  const refusal = (env: Readonly<Record<string, string>>) =>
    demo(env).then(
      () => 'it was not refused',
      (error: { readonly code: number; readonly stderr: string }) =>
        `${error.code === 1 ? '' : 'no code 1: '}${error.stderr}`,
    );

  before(async () => {
    folder = await temporaryFolder();
    first = await demo();
    store = await openOwnStore({ DATA_DIR: join(folder, 'data') });
    cases = await store.cases.search({ queues, limit: 100, offset: 0 });
  });
  after(async () => {
    await store.close();
    await removeFolder(folder);
  });

  it('fills an empty database, and says what to do next', () => {
    assert.match(first.stdout, new RegExp(`^${cases.length} invented cases .*npm start`));
    const kinds = new Set(cases.map(({ kind }) => kind));
    for (const kind of ['feedback', 'alert', 'thanks', 'nomination', 'involvement', 'bereavement', 'chaplain'] as const)
      assert.ok(kinds.has(kind), kind);
    assert.deepEqual([...new Set(cases.map(({ state }) => state))].sort(), [
      'answered',
      'claimed',
      'closed',
      'new',
      'waiting',
    ]);
  });

  it('says so in every reference, on every card and before every word', async () => {
    const draw = createCaseDrawer({ store, content: loadContent(), now: () => new Date() });
    for (const { reference, kind } of cases) {
      assert.match(reference, /^LAN-SHAM-/);
      const drawn = JSON.stringify((await draw(reference))?.card.content);
      assert.ok(drawn.includes(reference));
      // An alert has no facts: its reference says it.
      if (kind !== 'alert') assert.match(drawn, /Invented, by npm run demo/, kind);
      for (const { text } of (await store.cases.words(reference))?.texts ?? []) assert.match(text, /^Invented: /);
      const { contact } = (await store.cases.person(reference)) ?? {};
      assert.match(contact?.email ?? '@example.org', /@example\.org$/);
      assert.match(contact?.phone ?? '01632 960', /^01632 960/);
    }
  });

  it('lies within the week before, and waits for a channel', async () => {
    const week = 7 * 24 * 3_600_000;
    for (const { receivedAt } of cases) {
      const age = Date.now() - receivedAt.getTime();
      assert.ok(age > 0 && age < week + 60_000);
    }
    const { waiting, dead } = await store.deliveries.health(new Date());
    assert.ok(waiting >= cases.length);
    assert.equal(dead, 0);
  });

  it('is refused where there is something already, and where real people are served', async () => {
    const said = await Promise.all([
      refusal({}),
      refusal({ NODE_ENV: 'production', DATA_DIR: 'other' }),
      refusal({ BOT_ID: '33333333-3333-4333-8333-333333333333', DATA_DIR: 'other' }),
    ]);
    assert.match(said[0], /There are cases in data\/lanyard\.sqlite already.*DATA_DIR=demo/);
    for (const one of said.slice(1)) assert.match(one, /no service that real people use/);
  });
});
