import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { loadContent } from '../../src/content/load-content.ts';
import { createDeliveryWorker } from '../../src/delivery/worker.ts';
import { createLog } from '../../src/log.ts';
import { createDesk } from '../../src/team/desk.ts';
import { readChannelCommand } from '../../src/team/destination-command.ts';
import { createCaseDrawer } from '../../src/team/draw-case.ts';
import type { Queue } from '../../src/team/queue.ts';
import { drawing, noNudge, openCase, record } from '../support/case-to-deliver.ts';
import { deskDefaults } from '../support/desk-defaults.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const at = new Date('2026-11-23T10:42:00Z');
const now = () => at;
const content = loadContent();
const reference = 'LAN-ABCD-FGHJK';
const sam = { id: 'sam', name: 'Sam', objectId: 'entra-sam' };

let kept: Awaited<ReturnType<typeof temporaryStore>>;
let asked = 0;
/** What hangs where: by channel, what its cards and their updates say. */
let hung: { readonly channel: string; readonly how: string; readonly card: string }[] = [];

const desk = (owners: 'everybody' | readonly string[] = 'everybody') =>
  createDesk({
    store: kept.store,
    roster: { find: async (_place, id) => ({ id, name: id }) },
    content,
    now,
    owners,
    ...deskDefaults,
  });

async function say(text: string, channel: string, owners?: readonly string[]) {
  asked += 1;
  const { texts } = await desk(owners)({
    key: { channel: 'teams', conversationId: channel, activityId: `t${asked}` },
    actor: sam,
    channel: { id: channel, reference: JSON.stringify({ conversation: { id: channel } }) },
    input: { kind: 'text', text },
  });
  return texts.join('\n');
}

async function tap(action: string, version: number, channel: string) {
  asked += 1;
  const value = `${reference}:${version}`;
  const { card } = await desk()({
    key: { channel: 'teams', conversationId: channel, activityId: `t${asked}` },
    actor: sam,
    channel: { id: channel, reference: '{}' },
    input: { kind: 'submission', submission: { card: 'case', action, nonce: `case:${value}`, value, fields: {} } },
  });
  return JSON.stringify(card?.content);
}

async function sendAll() {
  hung = [];
  await createDeliveryWorker({
    store: kept.store,
    nudge: noNudge,
    drawing: {
      ...drawing(kept.store),
      drawCase: createCaseDrawer({ store: kept.store, content, now }),
    },
    send: async (to, post) => {
      const channel = post.kind === 'update' ? post.conversationId : JSON.parse(to).conversation.id;
      if (post.kind === 'thread' || post.kind === 'update')
        hung.push({ channel, how: post.kind, card: JSON.stringify(post.card.content) });
      return { kind: 'posted', posted: { activityId: `card in ${channel}`, conversationId: channel } };
    },
    now,
    random: () => 0.5,
    log: createLog('silent', () => undefined, now),
    deadLetterAfter: 86_400_000,
  }).runOnce();
  return hung.map(({ channel, how }) => `${how} in ${channel}`);
}

const caseIn = (queue: Queue) => record(kept.store, at, openCase(reference, at, queue));

describe('which channel gets what', () => {
  beforeEach(async () => {
    kept = await temporaryStore(now);
  });
  afterEach(async () => {
    await kept.store.close();
    await kept.remove();
  });

  for (const [said, kind, queues] of [
    ['use this channel for complaints', 'use', ['complaints']],
    ['Use this channel for PALS and bereavement', 'use', ['complaints', 'bereavement']],
    ['which queues are here', 'which', undefined],
    ['What queues are here?', 'which', undefined],
    ['stop', 'stop', []],
    ['stop complaints here', 'stop', ['complaints']],
    ['please stop that noise', undefined, undefined],
    ['good morning', undefined, undefined],
  ] as const)
    it(`reads “${said}”`, () => {
      const command = readChannelCommand(said);
      assert.equal(command?.kind, kind);
      assert.deepEqual(command !== undefined && 'queues' in command ? command.queues : undefined, queues);
    });

  it('is told to whoever asks, guarded queues too', async () => {
    await say('use this channel for general feedback', 'one');
    await say('use this channel for complaints', 'two');
    const told = await say('which queues are here', 'two', []);
    assert.equal(
      told,
      'This channel gets: complaints and PALS. Other channels get: general feedback. The channel for general feedback gets, because they have none: nominations, involvement, bereavement and chaplaincy. Nobody gets these yet, so their cases wait: safeguarding and urgent, allegations about staff.',
    );
  });

  it('general stands in for a queue without a channel, says so, and its people can work the case', async () => {
    await caseIn('complaints');
    await say('use this channel for general feedback', 'one');
    assert.deepEqual(await sendAll(), ['thread in one']);
    assert.match(hung[0]?.card ?? '', /has no channel yet/);
    assert.match(await tap('claim', 1, 'one'), /Claimed by Sam/);
  });

  it('general never stands in for danger or allegations', async () => {
    for (const queue of ['urgent', 'allegations'] as const) {
      await record(kept.store, at, openCase(`LAN-${queue === 'urgent' ? 'AAAA' : 'BBBB'}-FGHJK`, at, queue));
    }
    await say('use this channel for everything', 'one');
    assert.deepEqual(await sendAll(), []);
  });

  it('a queue that gets its own channel takes its open cards along', async () => {
    await caseIn('complaints');
    await say('use this channel for general feedback', 'one');
    await sendAll();
    await say('use this channel for complaints', 'two');
    assert.deepEqual((await sendAll()).toSorted(), ['thread in two', 'update in one']);
    assert.match(hung.find(({ how }) => how === 'update')?.card ?? '', /another channel now/);
    assert.match(await tap('claim', 2, 'one'), /another channel/);
    assert.match(await tap('claim', 2, 'two'), /Claimed by Sam/);
  });

  it('what a channel stops to get goes to general, or waits for the next channel', async () => {
    await caseIn('complaints');
    await say('use this channel for complaints', 'two');
    await sendAll();
    assert.match(await say('stop', 'one'), /Nothing was changed/);
    assert.match(await say('stop', 'two'), /no longer gets: complaints and PALS/);
    assert.deepEqual(await sendAll(), []);
    await say('use this channel for general feedback', 'one');
    assert.ok((await sendAll()).includes('thread in one'));
  });

  it('is for the named owners to change', async () => {
    await say('use this channel for complaints', 'two');
    assert.match(await say('stop', 'two', ['entra-ada']), /Only the people named/);
    assert.deepEqual(
      (await kept.store.destinations.all()).map(({ queue }) => queue),
      ['complaints'],
    );
  });
});
