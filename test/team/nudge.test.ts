import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { isAtWork } from '../../src/content/is-at-work.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { firstNudge } from '../../src/conversation/first-nudge.ts';
import { createDeliveryWorker } from '../../src/delivery/worker.ts';
import { createLog } from '../../src/log.ts';
import { OfficeHours } from '../../src/office-hours.ts';
import type { NewCase } from '../../src/store/case.ts';
import type { Store } from '../../src/store/store.ts';
import { createNudge } from '../../src/team/create-nudge.ts';
import type { Queue } from '../../src/team/queue.ts';
import { drawing, newCase, openCase, record, setDestination } from '../support/case-to-deliver.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const content = loadContent();
const minute = 60_000;
const hours = OfficeHours.parse('Mon-Fri 09:00-17:00');
const rules = {
  urgentAfterMs: 15 * minute,
  quietDays: 5,
  dueAfterWorkingDays: content.dueAfterWorkingDays,
  onCall: ['entra-ada', 'entra-bea'],
  isAtWork: (at: Date) => isAtWork(hours, at, content.isBankHoliday),
};
const reference = 'LAN-ABCD-FGHJK';
/** A Monday morning. */
const monday = new Date('2026-11-23T09:30:00Z');

let now = monday;
let kept: Awaited<ReturnType<typeof temporaryStore>>;
let store: Store;
let said: string[] = [];
/** Who on call was told, in their own chat. */
let calls: string[] = [];

/** One instance of the service, as far as it reminds. */
const instance = () =>
  createDeliveryWorker({
    store,
    drawing: drawing(store, () => now),
    nudge: createNudge({ store, now: () => now, rules }),
    send: async (_to, post) => {
      if (post.kind === 'person') calls.push(`${post.person}: ${post.card.says}`);
      if (post.kind === 'line') said.push(post.text);
      if (post.kind === 'thread' && !post.card.says.startsWith('LAN-')) said.push(`channel: ${post.card.says}`);
      return { kind: 'posted', posted: { activityId: 'card', conversationId: 'thread' } };
    },
    now: () => now,
    random: () => 0.5,
    log: createLog(
      'silent',
      () => undefined,
      () => now,
    ),
    deadLetterAfter: 3 * 86_400_000,
  });

/** What is said when the clock stands there, by two instances at once. */
async function at(time: string): Promise<string[]> {
  now = new Date(time);
  said = [];
  const [one, other] = [instance(), instance()];
  await Promise.all([one.runOnce(), other.runOnce()]);
  // What general hears is gathered for some minutes.
  now = new Date(now.getTime() + 5 * minute);
  await Promise.all([one.runOnce(), other.runOnce()]);
  // What is for different threads may arrive in any order.
  return said.toSorted();
}

async function open(queue: Queue, more: Partial<NewCase> = {}) {
  const opened: NewCase = {
    ...newCase(reference, monday, queue),
    dueAt: content.dueAfterWorkingDays(monday, 3),
    ...more,
  };
  await record(store, monday, [
    setDestination(queue, 'http://127.0.0.1:1', monday),
    setDestination('general', 'http://127.0.0.1:1', monday),
    { kind: 'open-case', case: opened },
    ...openCase(opened.reference, monday, queue).slice(1),
    ...firstNudge(opened, { afterMs: rules.urgentAfterMs, isAtWork: rules.isAtWork }),
  ]);
  await at(monday.toISOString());
}

async function change(change: Extract<Parameters<typeof record>[2][number], { kind: 'change-case' }>['change']) {
  const found = await store.cases.find(reference);
  const actor = { id: 'sam', name: 'Sam' };
  await record(store, now, [
    {
      kind: 'change-case',
      reference,
      fromVersion: found?.version ?? 0,
      change,
      event: { at: now, actor, what: 'claimed' },
    },
  ]);
}
const sam = { id: 'sam', name: 'Sam' };

describe('reminders', () => {
  beforeEach(async () => {
    now = monday;
    said = [];
    calls = [];
    kept = await temporaryStore(() => now);
    store = kept.store;
  });
  afterEach(() => kept.remove());

  it('come half way, when it is due, and then more and more seldom, each once, while nobody claims a case', async () => {
    await open('complaints');
    assert.deepEqual(await at('2026-11-24T12:00:00Z'), []);
    assert.deepEqual(await at('2026-11-25T09:00:00Z'), [
      `Nobody has claimed ${reference} yet. It is due Thursday 26 November at 5pm.`,
    ]);
    assert.deepEqual(await at('2026-11-25T15:00:00Z'), [], 'once is enough');
    const due = await at('2026-11-27T09:00:00Z');
    assert.equal(due.length, 2);
    assert.ok(due.some((line) => line.startsWith(`channel: Nobody has claimed ${reference} in complaints and PALS`)));
    assert.deepEqual(await at('2026-11-28T12:00:00Z'), [], 'nobody is reminded on a Saturday');
    assert.equal((await at('2026-11-30T09:00:00Z')).length, 2);
    assert.deepEqual(await at('2026-12-01T12:00:00Z'), []);
    assert.equal((await at('2026-12-02T09:00:00Z')).length, 2);
  });

  it('name whoever has it, climb no further, and stop when it is closed', async () => {
    await open('complaints');
    await change({ state: 'claimed', claimedBy: sam, claimedAt: now });
    assert.deepEqual(await at('2026-11-25T09:00:00Z'), [
      `${reference} is due Thursday 26 November at 5pm. Sam has it.`,
    ]);
    await change({ state: 'closed', closedAt: now, outcome: 'told' });
    for (const day of ['27', '30']) assert.deepEqual(await at(`2026-11-${day}T09:00:00Z`), []);
  });

  it('rest while we wait for the person, and come back when the team has it again', async () => {
    await open('complaints');
    await change({ state: 'waiting', claimedBy: sam, claimedAt: now });
    for (const day of ['25', '26', '27', '30']) assert.deepEqual(await at(`2026-11-${day}T09:00:00Z`), []);
    await change({ state: 'claimed' });
    assert.equal((await at('2026-12-01T09:00:00Z')).length, 1);
  });

  it('give a case back that lies still with somebody, once five working days are over', async () => {
    await open('general', { dueAt: content.dueAfterWorkingDays(monday, 20) });
    await change({ state: 'claimed', claimedBy: sam, claimedAt: now });
    await record(store, now, [
      {
        kind: 'deliver',
        delivery: {
          kind: 'nudge',
          queue: 'general',
          caseReference: reference,
          step: 'silent',
          round: 1,
          notBefore: content.dueAfterWorkingDays(now, 5),
        },
      },
    ]);
    assert.deepEqual(await at('2026-11-30T12:00:00Z'), []);
    assert.deepEqual(await at('2026-11-30T17:00:00Z'), [
      `${reference} lay still with Sam for 5 working days. Anybody can claim it now.`,
    ]);
    const found = await store.cases.find(reference);
    assert.deepEqual([found?.state, found?.claimedBy], ['new', undefined]);
    assert.equal((await store.cases.history(reference)).filter(({ what }) => what === 'given-back').length, 1);
    assert.equal((await at('2026-12-09T12:00:00Z')).length, 1, 'its own reminders go on');
  });

  it('for danger come by the clock, also at night, later and later, and general hears no reference', async () => {
    await open('urgent', { kind: 'alert', urgency: 'urgent' });
    assert.deepEqual(await at('2026-11-23T09:39:00Z'), []);
    const first = await at('2026-11-23T09:45:00Z');
    assert.deepEqual(first, [
      `Nobody has claimed ${reference}, and it is urgent. It has waited since 23 November at 9:30am.`,
      'channel: A case waits in safeguarding and urgent, and nobody has claimed it. Please tell its people.',
    ]);
    assert.deepEqual(await at('2026-11-23T10:09:00Z'), []);
    assert.equal((await at('2026-11-23T10:15:00Z')).length, 2);
    assert.equal((await at('2026-11-23T23:59:00Z')).length, 2);
    await change({ state: 'claimed', claimedBy: sam, claimedAt: now });
    assert.deepEqual(await at('2026-11-24T09:00:00Z'), []);
    await change({ state: 'new', claimedBy: null, claimedAt: null });
    assert.equal((await at('2026-11-24T14:00:00Z')).length, 2, 'put back, it comes up again');
  });

  it('go on after one that came late, because the service was down: what is due is not silently overdue', async () => {
    await open('complaints');
    assert.equal((await at('2026-11-26T14:00:00Z')).length, 1, 'the one half way, late');
    assert.deepEqual(await at('2026-11-26T17:00:00Z'), [], 'two within four hours are one too many');
    assert.equal((await at('2026-11-27T09:00:00Z')).length, 2, 'it comes up the next morning');
    assert.equal((await at('2026-11-30T09:00:00Z')).length, 2);
  });

  it('go on when an urgent case is moved to an ordinary queue right after one', async () => {
    await open('urgent', { kind: 'alert', urgency: 'urgent' });
    assert.equal((await at('2026-11-23T10:00:00Z')).length, 2);
    await record(store, now, [setDestination('complaints', 'http://127.0.0.1:1', now)]);
    await change({ queue: 'complaints' });
    await record(store, now, [
      { kind: 'deliver', delivery: { kind: 'case-card', queue: 'complaints', caseReference: reference } },
    ]);
    await at('2026-11-23T11:30:00Z');
    await at('2026-11-23T12:00:00Z');
    const later = [await at('2026-11-24T09:00:00Z'), await at('2026-11-25T09:00:00Z')].flat();
    assert.ok(
      later.some((line) => line.startsWith('Nobody has claimed')),
      JSON.stringify(later),
    );
  });

  it('are said once though a case that was closed and opened again has two chains of them', async () => {
    await open('complaints');
    await at('2026-11-25T09:00:00Z');
    await at('2026-11-27T09:00:00Z');
    await record(store, now, [
      {
        kind: 'deliver',
        delivery: {
          kind: 'nudge',
          queue: 'complaints',
          caseReference: reference,
          step: 'overdue',
          round: 1,
          notBefore: now,
        },
      },
    ]);
    const lines: string[] = [];
    for (const day of ['27', '30'])
      for (const hour of ['10', '13', '16']) lines.push(...(await at(`2026-11-${day}T${hour}:00:00Z`)));
    assert.equal(lines.length, 2, lines.join());
  });

  it('are not lost or doubled over a restart in the middle', async () => {
    await open('complaints');
    now = new Date('2026-11-25T09:00:00Z');
    const [left] = await store.deliveries.claim(now, 1_000, 9);
    assert.equal(left?.kind, 'nudge');
    await store.close();
    store = await kept.reopen();
    assert.equal((await at('2026-11-25T09:01:00Z')).length, 1);
    assert.equal((await at('2026-11-25T09:02:00Z')).length, 0);
  });

  it('of many cases that fall due together reach general as one, with the oldest', async () => {
    const letters = 'ABCDFGHJKM';
    for (const [index, letter] of [...letters].entries())
      await open('complaints', {
        reference: `LAN-ABCD-FGHJ${letter}`,
        dueAt: new Date(content.dueAfterWorkingDays(monday, 3).getTime() + index * minute),
      });
    await at('2026-11-25T12:00:00Z');
    const said = await at('2026-11-27T09:00:00Z');
    assert.deepEqual(
      said.filter((line) => line.startsWith('channel')),
      [
        'channel: Nobody has claimed 10 cases in complaints and PALS that are overdue. The oldest is LAN-ABCD-FGHJA, which was due Thursday 26 November at 5pm.',
      ],
    );
    assert.equal(said.length, 11, 'and each in its own thread');
  });

  it('for danger go to those on call, one after another: out of hours at once, else when nobody claims it', async () => {
    const url = 'An urgent case waits';
    await open('urgent', { kind: 'alert', urgency: 'urgent' });
    assert.deepEqual(calls, [], 'in hours the team reads its own channel first');
    await at('2026-11-23T09:45:00Z');
    assert.deepEqual(calls, [`entra-ada: ${url}`]);
    await at('2026-11-23T10:15:00Z');
    assert.deepEqual(calls, [`entra-ada: ${url}`, `entra-bea: ${url}`]);
    const events = (await store.cases.history(reference)).map(({ what }) => what);
    assert.equal(events.filter((what) => what === 'on-call-told').length, 2);
    await change({ state: 'claimed', claimedBy: sam, claimedAt: now });
    calls = [];
    await at('2026-11-23T23:59:00Z');
    assert.deepEqual(calls, []);
  });

  it('for danger at night reach whoever is on call before anything else is said', async () => {
    const night = new Date('2026-11-23T23:10:00Z');
    now = night;
    await open('urgent', { kind: 'alert', urgency: 'urgent', receivedAt: night });
    assert.deepEqual(await at(night.toISOString()), []);
    assert.deepEqual(calls, ['entra-ada: An urgent case waits']);
    const later = await at('2026-11-23T23:30:00Z');
    assert.equal(later.length, 2, 'the thread and general hear it when nobody comes');
    assert.equal(calls.length, 2);
  });
});
