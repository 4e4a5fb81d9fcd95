import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createSend } from '../../src/channel/send.ts';
import { createConnector } from '../../src/channel/teams/connector.ts';
import { createDeliveryWorker } from '../../src/delivery/worker.ts';
import { createLog } from '../../src/log.ts';
import type { Store } from '../../src/store/store.ts';
import { drawing, noNudge, openCase, record, setDestination } from '../support/case-to-deliver.ts';
import { type FakeConnector, type Fault, startFakeConnector } from '../support/fake-connector.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const minute = 60_000;
const references = Array.from({ length: 20 }, (_, index) => `LAN-${index + 1}`);

/** Every third call meets one of these, in turn. */
const beforeAccepting: readonly Fault[] = [
  { kind: 'status', status: 429, retryAfter: '3' },
  { kind: 'status', status: 503 },
  { kind: 'drop' },
  { kind: 'status', status: 500 },
  { kind: 'hang' },
];
const afterAccepting: readonly Fault[] = [{ kind: 'accept-then-status', status: 502 }, { kind: 'accept-then-drop' }];

const everyThird = (faults: readonly Fault[]) => {
  let calls = 0;
  return () => {
    calls += 1;
    return calls % 3 === 0 ? faults[(calls / 3) % faults.length] : undefined;
  };
};

describe('twenty conversations at once', () => {
  let kept: Awaited<ReturnType<typeof temporaryStore>>;
  let store: Store;
  let connector: FakeConnector;
  let now: Date;
  const workerOn = (over: Store) =>
    createDeliveryWorker({
      nudge: noNudge,
      store: over,
      send: createSend({ connector: createConnector({ token: async () => undefined, timeoutMs: 2000 }) }),
      drawing: drawing(over),
      now: () => now,
      random: () => 0.5,
      log: createLog(
        'silent',
        () => undefined,
        () => now,
      ),
      deadLetterAfter: 72 * 60 * minute,
    });
  const recordAll = () => Promise.all(references.map((reference) => record(store, now, openCase(reference, now))));
  const workUntilDone = async (over: Store) => {
    const worker = workerOn(over);
    do {
      await worker.runOnce();
      now = new Date(now.getTime() + 5 * minute);
    } while ((await over.deliveries.nextAt()) !== undefined);
  };
  const copiesOf = (reference: string) =>
    connector.cards().filter(({ activity }) => activity.summary?.startsWith(`${reference} `)).length;

  beforeEach(async () => {
    now = new Date('2026-11-23T21:00:00Z');
    kept = await temporaryStore(() => now);
    store = kept.store;
    connector = await startFakeConnector();
    await record(store, now, [setDestination('general', connector.serviceUrl, now)]);
  });
  afterEach(async () => {
    await connector.close();
    await store.close();
    await kept.remove();
  });

  it('lose no card, and double none over faults before it was accepted', async () => {
    connector.failWhen(everyThird(beforeAccepting));
    await recordAll();
    await workUntilDone(store);
    assert.deepEqual(references.map(copiesOf), Array(20).fill(1));
    assert.equal((await store.deliveries.health(now)).dead, 0);
  });

  it('lose no card over faults after it was accepted, and count each copy as in doubt', async () => {
    connector.failWhen(everyThird(afterAccepting));
    await recordAll();
    await workUntilDone(store);
    assert.ok(references.every((reference) => copiesOf(reference) >= 1));
    const surplus = connector.cards().length - references.length;
    assert.ok(surplus > 0);
    assert.equal((await store.deliveries.health(now)).inDoubt, surplus);
  });

  it('have each case point at a card that really hangs there', async () => {
    connector.failWhen(everyThird([...beforeAccepting, ...afterAccepting]));
    await recordAll();
    await workUntilDone(store);
    const posted = new Map(connector.cards().map(({ activityId, activity }) => [activityId, activity.summary]));
    for (const reference of references) {
      const post = (await store.cases.find(reference))?.post;
      assert.equal(posted.get(post?.activityId ?? ''), `${reference} version 1 new`);
    }
  });

  it('are seen through after a crash between their commits and their posts', async () => {
    await recordAll();
    await store.close();
    store = await kept.reopen();
    await workUntilDone(store);
    assert.deepEqual(references.map(copiesOf), Array(20).fill(1));
  });

  it('are seen through after a crash in the middle of posting, with the copies counted', async () => {
    await recordAll();
    const held = await store.deliveries.claim(now, minute, 4);
    const send = createSend({ connector: createConnector({ token: async () => undefined, timeoutMs: 2000 }) });
    const dying = createDeliveryWorker({
      nudge: noNudge,
      store: { ...store, deliveries: { ...store.deliveries, sent: () => Promise.reject(new Error('crashed')) } },
      send,
      drawing: drawing(store),
      now: () => now,
      random: () => 0.5,
      log: createLog(
        'silent',
        () => undefined,
        () => now,
      ),
      deadLetterAfter: 72 * 60 * minute,
      leaseMs: minute,
    });
    await assert.rejects(dying.runOnce(), /crashed/);
    await store.close();
    store = await kept.reopen();
    await workUntilDone(store);
    assert.ok(references.every((reference) => copiesOf(reference) >= 1));
    const surplus = connector.cards().length - references.length;
    assert.equal((await store.deliveries.health(now)).inDoubt, held.length + surplus);
  });

  it('are shared by two workers without either posting the other’s', async () => {
    await recordAll();
    await Promise.all([workerOn(store).runOnce(), workerOn(store).runOnce()]);
    assert.deepEqual(references.map(copiesOf), Array(20).fill(1));
  });
});
