import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createSend } from '../../src/channel/send.ts';
import { createConnector } from '../../src/channel/teams/connector.ts';
import { createDeliveryWorker, type DeliveryWorker } from '../../src/delivery/worker.ts';
import { createLog } from '../../src/log.ts';
import type { Store } from '../../src/store/store.ts';
import {
  deliver,
  drawing,
  noNudge,
  openCase,
  personalReference,
  record,
  setDestination,
} from '../support/case-to-deliver.ts';
import { type FakeConnector, type Fault, startFakeConnector } from '../support/fake-connector.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const start = new Date('2026-11-23T21:00:00Z');
const hour = 3_600_000;

describe('the delivery worker', () => {
  let kept: Awaited<ReturnType<typeof temporaryStore>>;
  let store: Store;
  let connector: FakeConnector;
  let worker: DeliveryWorker;
  let now: Date;
  let lines: string[];
  const pass = (ms: number) => {
    now = new Date(now.getTime() + ms);
  };
  const workerOn = (
    over: Store,
    token: () => Promise<string | undefined> = async () => undefined,
    time: { readonly now: () => Date; readonly random: () => number } = { now: () => now, random: () => 0.5 },
  ) =>
    createDeliveryWorker({
      nudge: noNudge,
      ...time,
      store: over,
      send: createSend({ connector: createConnector({ token, timeoutMs: 1000 }) }),
      drawing: drawing(over),
      log: createLog(
        'debug',
        (line) => lines.push(line),
        () => now,
      ),
      deadLetterAfter: 72 * hour,
      leaseMs: 60_000,
    });
  const health = () => store.deliveries.health(now);
  const posted = () => connector.accepted.map(({ how, activity }) => [how, activity.summary ?? activity.text]);

  beforeEach(async () => {
    now = start;
    lines = [];
    kept = await temporaryStore(() => now);
    store = kept.store;
    connector = await startFakeConnector();
    worker = workerOn(store);
  });
  afterEach(async () => {
    await worker.stop();
    await connector.close();
    await store.close();
    await kept.remove();
  });

  describe('a case’s card', () => {
    beforeEach(() =>
      record(store, now, [setDestination('general', connector.serviceUrl, now), ...openCase('LAN-1', now)]),
    );

    it('starts a thread in the queue’s channel, and its place is remembered', async () => {
      await worker.runOnce();
      assert.deepEqual(posted(), [['new-thread', 'LAN-1 version 1 new']]);
      const [card] = connector.accepted;
      assert.deepEqual((await store.cases.find('LAN-1'))?.post, {
        conversationId: card?.conversationId,
        activityId: card?.activityId,
        version: 1,
      });
    });

    it('is posted once, however often the worker looks', async () => {
      await worker.runOnce();
      pass(hour);
      await worker.runOnce();
      assert.equal(connector.calls.length, 1);
    });

    it('shows the case as it is when it is sent', async () => {
      await claim('LAN-1');
      await worker.runOnce();
      assert.deepEqual(posted()[0], ['new-thread', 'LAN-1 version 2 claimed']);
    });

    it('comes before the lines of its thread, even when they were written first', async () => {
      const earlier = new Date(now.getTime() - 1);
      await record(store, earlier, [
        deliver({ kind: 'case-line', queue: 'general', caseReference: 'LAN-1', text: 'Sam claimed this.' }),
      ]);
      await worker.runOnce();
      assert.deepEqual(posted(), [
        ['new-thread', 'LAN-1 version 1 new'],
        ['post', 'Sam claimed this.'],
      ]);
    });

    it('is changed in place, with a line in its thread', async () => {
      await worker.runOnce();
      await claim('LAN-1');
      await worker.runOnce();
      assert.deepEqual(posted().slice(1).sort(), [
        ['post', 'Sam claimed this.'],
        ['update', 'LAN-1 version 2 claimed'],
      ]);
      assert.equal(new Set(connector.accepted.map(({ conversationId }) => conversationId)).size, 1);
    });
  });

  const claim = (reference: string) =>
    record(store, now, [
      {
        kind: 'change-case',
        reference,
        fromVersion: 1,
        change: { state: 'claimed', claimedBy: { id: '29:sam', name: 'Sam' }, claimedAt: now },
        event: { at: now, actor: { id: '29:sam', name: 'Sam' }, what: 'claimed' },
      },
      deliver({ kind: 'case-update', queue: 'general', caseReference: reference }),
      deliver({ kind: 'case-line', queue: 'general', caseReference: reference, text: 'Sam claimed this.' }),
    ]);

  describe('a fault', () => {
    const table: readonly {
      readonly what: string;
      readonly fault: Fault;
      readonly copies: number;
      readonly inDoubt: number;
      readonly wait: number;
    }[] = [
      {
        what: '429 with Retry-After',
        fault: { kind: 'status', status: 429, retryAfter: '30' },
        copies: 1,
        inDoubt: 0,
        wait: 30_500,
      },
      { what: '412', fault: { kind: 'status', status: 412 }, copies: 1, inDoubt: 0, wait: 1_000 },
      { what: '503 before accepting', fault: { kind: 'status', status: 503 }, copies: 1, inDoubt: 1, wait: 1_000 },
      { what: '500 before accepting', fault: { kind: 'status', status: 500 }, copies: 1, inDoubt: 1, wait: 1_000 },
      {
        what: '500 after accepting',
        fault: { kind: 'accept-then-status', status: 500 },
        copies: 2,
        inDoubt: 1,
        wait: 1_000,
      },
      { what: 'silence before accepting', fault: { kind: 'hang' }, copies: 1, inDoubt: 1, wait: 1_000 },
      { what: 'silence after accepting', fault: { kind: 'accept-then-hang' }, copies: 2, inDoubt: 1, wait: 1_000 },
      { what: 'a connection dropped before accepting', fault: { kind: 'drop' }, copies: 1, inDoubt: 1, wait: 1_000 },
      {
        what: 'a connection dropped after accepting',
        fault: { kind: 'accept-then-drop' },
        copies: 2,
        inDoubt: 1,
        wait: 1_000,
      },
      { what: '403', fault: { kind: 'status', status: 403 }, copies: 1, inDoubt: 0, wait: 60_000 },
      { what: '404', fault: { kind: 'status', status: 404 }, copies: 1, inDoubt: 0, wait: 60_000 },
    ];
    for (const { what, fault, copies, inDoubt, wait } of table)
      it(`of ${what} loses nothing and leaves ${copies === 1 ? 'one card' : 'a copy in doubt'}`, async () => {
        await record(store, now, [setDestination('general', connector.serviceUrl, now), ...openCase('LAN-1', now)]);
        connector.failNext(fault);
        await worker.runOnce();
        pass(wait - 1);
        await worker.runOnce();
        assert.equal(connector.calls.length, 1, 'tried before its time');
        pass(1);
        await worker.runOnce();
        assert.equal(connector.calls.length, 2);
        assert.equal(connector.accepted.length, copies);
        assert.equal((await store.cases.find('LAN-1'))?.post?.activityId, connector.accepted.at(-1)?.activityId);
        assert.equal((await health()).inDoubt, inDoubt);
        assert.equal((await health()).due, 0);
      });

    it('of a refused connection is no doubt at all', async () => {
      await record(store, now, [setDestination('general', connector.serviceUrl, now), ...openCase('LAN-1', now)]);
      await connector.close();
      await worker.runOnce();
      await connector.reopen();
      pass(hour);
      await worker.runOnce();
      assert.equal(connector.accepted.length, 1);
      assert.equal((await health()).inDoubt, 0);
    });

    it('of getting no token means that nothing was sent', async () => {
      await record(store, now, [setDestination('general', connector.serviceUrl, now), ...openCase('LAN-1', now)]);
      await workerOn(store, () => Promise.reject(new Error('wrong secret'))).runOnce();
      assert.equal(connector.calls.length, 0);
      pass(hour);
      await workerOn(store, async () => 'the-token').runOnce();
      assert.equal(connector.calls[0]?.authorization, 'Bearer the-token');
      assert.equal((await health()).inDoubt, 0);
    });
  });

  it('takes a delivery for in doubt whose sender died', async () => {
    await record(store, now, [setDestination('general', connector.serviceUrl, now), ...openCase('LAN-1', now)]);
    await store.deliveries.claim(now, 60_000, 4);
    await worker.runOnce();
    assert.equal(connector.accepted.length, 0);
    pass(60_000);
    await worker.runOnce();
    assert.equal(connector.accepted.length, 1);
    assert.equal((await health()).inDoubt, 1);
  });

  it('gives up after the configured time, aloud', async () => {
    await record(store, now, [setDestination('general', connector.serviceUrl, now), ...openCase('LAN-1', now)]);
    connector.failWhen(() => ({ kind: 'status', status: 403 }));
    for (let tries = 0; tries < 75; tries++) {
      await worker.runOnce();
      pass(hour);
    }
    assert.equal((await health()).dead, 1);
    const given = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'delivery given up');
    assert.equal(given.length, 1);
    assert.equal(given[0].level, 'error');
    assert.equal(given[0].code, 'http-403');
    assert.equal(given[0].reference, 'LAN-1');
    const age = Date.parse(given[0].time) - start.getTime();
    assert.ok(age >= 72 * hour && age <= 73 * hour, `after ${age / hour} hours`);
  });

  it('keeps what has no channel yet, and sends it when there is one', async () => {
    await record(store, now, openCase('LAN-1', now));
    await worker.runOnce();
    assert.equal((await health()).waiting, 1);
    pass(100 * hour);
    await record(store, now, [setDestination('general', connector.serviceUrl, now)]);
    await worker.runOnce();
    assert.deepEqual(posted(), [['new-thread', 'LAN-1 version 1 new']]);
  });

  it('tells general that an urgent case waits, unless its channel is there by then', async () => {
    const waits = deliver({ kind: 'urgent-waits', queue: 'general', waiting: 'urgent' });
    await record(store, now, [setDestination('general', connector.serviceUrl, now), waits]);
    await worker.runOnce();
    assert.deepEqual(posted(), [['new-thread', 'waits: urgent']]);
    await record(store, now, [setDestination('urgent', connector.serviceUrl, now), waits]);
    await worker.runOnce();
    assert.equal(connector.accepted.length, 1);
    assert.equal((await health()).due, 0);
  });

  describe('replies to a person', () => {
    const say = async (activityId: string, texts: readonly string[], fromVersion = 0) => {
      const committed = await store.turns.commit({
        key: { channel: 'teams', conversationId: 'a:one', activityId },
        at: now,
        conversation: {
          audience: 'staff',
          locale: 'en',
          state: '{}',
          fromVersion,
          reference: personalReference(connector.serviceUrl, 'a:one'),
        },
        said: texts.map((text) => ({ kind: 'text', text })),
        records: [],
      });
      if (committed.kind === 'outrun') return { leased: [], due: [] };
      return committed.kind === 'repeated'
        ? { leased: [], due: committed.due }
        : { leased: committed.replies, due: [] };
    };

    it('are sent at once and in order', async () => {
      await worker.sendNow(await say('one', ['first', 'second', 'third']));
      assert.deepEqual(connector.texts(), ['first', 'second', 'third']);
    });

    it('that were sent are not sent again when the activity comes again', async () => {
      await worker.sendNow(await say('one', ['first']));
      await worker.sendNow(await say('one', ['first']));
      assert.deepEqual(connector.texts(), ['first']);
    });

    it('keep their order when one fails, and fall to the worker', async () => {
      connector.failNext({ kind: 'status', status: 429, retryAfter: '5' });
      await worker.sendNow(await say('one', ['first', 'second', 'third']));
      assert.deepEqual(connector.texts(), []);
      pass(6_000);
      await worker.runOnce();
      assert.deepEqual(connector.texts(), ['first', 'second', 'third']);
    });

    it('are left to the turn for as long as a call may take for each of them', async () => {
      await say('one', ['first', 'second', 'third']);
      pass(90_000);
      await worker.runOnce();
      assert.deepEqual(connector.texts(), []);
    });

    it('are sent by the worker when the turn’s process died before sending', async () => {
      await say('one', ['first', 'second']);
      pass(hour);
      await worker.runOnce();
      assert.deepEqual(connector.texts(), ['first', 'second']);
    });
  });

  it('wakes by itself for what is written, and again when a wait is over', async () => {
    const running = workerOn(store, async () => undefined, { now: () => new Date(), random: () => 0 });
    running.start();
    connector.failNext({ kind: 'status', status: 429, retryAfter: '0.2' });
    await record(store, start, [setDestination('general', connector.serviceUrl, start), ...openCase('LAN-1', start)]);
    await connector.called(1);
    await record(store, start, openCase('LAN-2', start));
    await connector.called(3);
    await running.stop();
    assert.deepEqual(
      posted()
        .map(([, says]) => says)
        .sort(),
      ['LAN-1 version 1 new', 'LAN-2 version 1 new'],
    );
  });

  it('stops when what it was sending has its outcome, and takes nothing new', async () => {
    await record(store, now, [setDestination('general', connector.serviceUrl, now), ...openCase('LAN-1', now)]);
    worker.start();
    await connector.called(1);
    await worker.stop();
    await record(store, now, openCase('LAN-2', now));
    assert.equal((await store.cases.find('LAN-1'))?.post?.version, 1);
    await worker.runOnce();
    assert.equal(connector.calls.length, 1);
  });
});
