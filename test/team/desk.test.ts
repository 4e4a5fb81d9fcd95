import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { loadContent } from '../../src/content/load-content.ts';
import type { NewCase } from '../../src/store/case.ts';
import { createDesk } from '../../src/team/desk.ts';
import type { DeskRequest } from '../../src/team/desk-request.ts';
import type { Queue } from '../../src/team/queue.ts';
import type { Roster } from '../../src/team/roster.ts';
import { objectsIn } from '../cards/objects-in.ts';
import { deskDefaults } from '../support/desk-defaults.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const content = loadContent();
const at = new Date('2026-11-23T10:42:00Z');
const now = () => at;
const channel = { id: '19:team@thread.tacv2', reference: '{}' };
const elsewhere = { id: '19:other@thread.tacv2', reference: '{}' };
const sam = { id: 'sam', name: 'Sam', objectId: 'entra-sam' };
const ada = { id: 'ada', name: 'Ada', objectId: 'entra-ada' };

let kept: Awaited<ReturnType<typeof temporaryStore>>;
let asked = 0;
let time = at;
/** Everybody belongs to every channel, but for those named here. */
let strangers: readonly string[] = [];
const roster: Roster = {
  find: async (_place, id) => (strangers.includes(id) ? 'nobody' : { id, name: id === 'entra-ada' ? 'Ada' : id }),
};

const desk = (owners: 'everybody' | readonly string[] = 'everybody') =>
  createDesk({
    store: kept.store,
    roster,
    content,
    now: () => time,
    owners,
    ...deskDefaults,
  });

function request(input: DeskRequest['input'], more: Partial<DeskRequest> = {}): DeskRequest {
  asked += 1;
  const key = { channel: 'teams', conversationId: channel.id, activityId: `t${asked}` } as const;
  return { key, actor: sam, channel, input, ...more };
}
const says = (text: string, more?: Partial<DeskRequest>) => request({ kind: 'text', text }, more);
const taps = (action: string, value: string, more: Partial<DeskRequest> = {}, fields: Record<string, unknown> = {}) =>
  request({ kind: 'submission', submission: { card: 'case', action, nonce: `case:${value}`, value, fields } }, more);

const reference = 'LAN-ABCD-FGHJK';
const story = 'The zebra ward [x](javascript:alert(1)) <at>everyone</at>';

async function openCase(queue: Queue = 'general', more: Partial<NewCase> = {}) {
  const opened: NewCase = {
    reference,
    kind: 'feedback',
    queue,
    route: 'feedback',
    urgency: 'routine',
    flags: [],
    reasons: ['Nothing else fits'],
    countsAsFft: true,
    publish: false,
    retention: 'feedback',
    receivedAt: at,
    words: {
      texts: [{ question: 'good', label: 'What was good', text: story }],
      answers: [{ label: 'What was good', answer: story }],
    },
    person: { contact: { email: 'zebra@example.org' } },
    ...more,
  };
  asked += 1;
  const key = { channel: 'widget', conversationId: 'c', activityId: `open${asked}` } as const;
  await kept.store.turns.commit({ key, at, said: [], records: [{ kind: 'open-case', case: opened }] });
}

const queuesSet = async () => (await kept.store.destinations.all()).map(({ queue }) => queue).sort();

describe('the desk', () => {
  beforeEach(async () => {
    time = at;
    strangers = [];
    kept = await temporaryStore(now);
  });
  afterEach(async () => {
    await kept.store.close();
    await kept.remove();
  });

  describe('setting a channel up', () => {
    it('gives everything but what is guarded, and says so', async () => {
      const { texts } = await desk()(says('use this channel for everything'));
      assert.deepEqual(await queuesSet(), ['bereavement', 'complaints', 'general', 'involvement', 'nominations']);
      assert.match(texts.join('\n'), /Not included.*safeguarding and urgent, allegations about staff/);
    });

    it('asks before a guarded queue is given a channel, and sets it when confirmed', async () => {
      const { cards } = await desk()(says('use this channel for safeguarding and urgent'));
      assert.deepEqual(
        cards.map(({ id }) => id),
        ['confirm-destination'],
      );
      assert.deepEqual(await queuesSet(), []);
      const submission = {
        card: 'confirm-destination',
        action: 'confirm-destination',
        nonce: 'n',
        value: 'urgent',
        fields: {},
      };
      await desk()(request({ kind: 'submission', submission }));
      assert.deepEqual(await queuesSet(), ['urgent']);
    });

    it('changes nothing when it is not confirmed', async () => {
      const submission = { card: 'confirm-destination', action: 'cancel', nonce: 'n', fields: {} };
      await desk()(request({ kind: 'submission', submission }));
      assert.deepEqual(await queuesSet(), []);
    });

    it('is for the named owners alone, also by the confirming card', async () => {
      const strict = desk(['entra-ada']);
      assert.match((await strict(says('use this channel for complaints'))).texts.join(), /TEAM_OWNERS/);
      const submission = {
        card: 'confirm-destination',
        action: 'confirm-destination',
        nonce: 'n',
        value: 'urgent',
        fields: {},
      };
      await strict(request({ kind: 'submission', submission }));
      assert.deepEqual(await queuesSet(), []);
      await strict(says('use this channel for complaints', { actor: ada }));
      assert.deepEqual(await queuesSet(), ['complaints']);
    });

    it('is guided by a card: once when the app is added, and when nothing is set up yet', async () => {
      const added = {
        ...request({ kind: 'hello' }),
        key: { channel: 'teams', conversationId: 'c', activityId: 'hello' },
      };
      const welcome = await desk()(added as Parameters<ReturnType<typeof desk>>[0]);
      assert.deepEqual(
        welcome.cards.map(({ id }) => id),
        ['set-up'],
      );
      assert.equal((await desk()(added as Parameters<ReturnType<typeof desk>>[0])).repeated, true);
      assert.deepEqual(
        (await desk()(says('good morning'))).cards.map(({ id }) => id),
        ['set-up'],
      );
      const choose = (fields: Record<string, string>) =>
        desk()(
          request({ kind: 'submission', submission: { card: 'set-up', action: 'choose-queues', nonce: 'n', fields } }),
        );
      assert.match(JSON.stringify((await choose({ queues: '', guarded: '' })).card?.content), /Choose at least one/);
      assert.match(
        JSON.stringify((await choose({ queues: 'complaints,../general' })).card?.content),
        /now gets: complaints and PALS/,
      );
      assert.deepEqual(await queuesSet(), ['complaints']);
      const asked = await choose({ queues: 'general', guarded: 'urgent' });
      assert.equal(asked.card?.id, 'confirm-destination');
      assert.deepEqual(await queuesSet(), ['complaints'], 'nothing before it is confirmed');
    });

    it('by the card is for the named owners alone', async () => {
      const submission = { card: 'set-up', action: 'choose-queues', nonce: 'n', fields: { queues: 'general' } };
      const { card } = await desk(['entra-ada'])(request({ kind: 'submission', submission }));
      assert.match(JSON.stringify(card?.content), /TEAM_OWNERS/);
      assert.deepEqual(await queuesSet(), []);
    });

    it('explains itself when it does not understand', async () => {
      await desk()(says('use this channel for involvement'));
      const { texts } = await desk()(says('good morning'));
      assert.match(texts.join(), /use this channel for everything/);
      assert.match((await desk()(says('use this channel for the weather'))).texts.join(), /for complaints/);
    });
  });

  describe('working a case', () => {
    beforeEach(async () => {
      await desk()(says('use this channel for everything'));
      await openCase();
    });

    it('goes from new to claimed to closed with an outcome, in place', async () => {
      const claimed = await desk()(taps('claim', `${reference}:1`));
      assert.match(JSON.stringify(claimed.card?.content), /Claimed by Sam/);
      const closed = await desk()(taps('close', `${reference}:2`, {}, { outcome: 'changed', detail: 'New chairs' }));
      assert.match(JSON.stringify(closed.card?.content), /Closed on 23 November/);
      const found = await kept.store.cases.find(reference);
      assert.equal(found?.state, 'closed');
      assert.equal(found?.outcome, 'changed');
      const history = await kept.store.cases.history(reference);
      assert.deepEqual(
        history.map(({ what }) => what),
        ['received', 'claimed', 'closed'],
      );
      assert.equal(history[2]?.why, 'New chairs');
    });

    it('shows whoever has it a view of their own, and everybody else the same card', async () => {
      const claimed = await desk()(taps('claim', `${reference}:1`));
      const { refresh } = claimed.card?.content ?? {};
      assert.deepEqual(Object(refresh).userIds, ['sam']);
      const own = await desk()(taps('refresh', `${reference}:2`));
      assert.match(JSON.stringify(own.card?.content), /You have this, since 23 November/);
      assert.match(
        JSON.stringify((await desk()(taps('refresh', `${reference}:2`, { actor: ada }))).card),
        /Claimed by Sam/,
      );
      assert.equal((await kept.store.cases.find(reference))?.version, 2, 'looking changes nothing');
    });

    it('is kept beyond its time with a reason, and let go again', async () => {
      const shown = async (action: string, version: number, fields = {}) =>
        JSON.stringify((await desk()(taps(action, `${reference}:${version}`, {}, fields))).card?.content);
      assert.match(await shown('hold', 1, { hold: ' ' }), /Write why it has to be kept/);
      assert.match(await shown('hold', 1, { hold: 'A claim is open' }), /Kept beyond its time/);
      assert.match(await shown('show-words', 2), /A claim is open/);
      assert.match(await shown('work', 2), /Let it be deleted on time again/);
      assert.doesNotMatch(await shown('release', 2), /Kept beyond its time/);
      assert.equal((await kept.store.cases.find(reference))?.heldAt, undefined);
    });

    it('does not close without an outcome, or with one that is not on the list', async () => {
      await desk()(taps('claim', `${reference}:1`));
      for (const fields of [{}, { outcome: 'whatever' }]) {
        const { texts, card } = await desk()(taps('close', `${reference}:2`, {}, fields));
        assert.match(JSON.stringify(card?.content), /Nothing was closed yet\. Choose what came of it/);
        assert.deepEqual(texts, []);
      }
      assert.equal((await kept.store.cases.find(reference))?.state, 'claimed');
    });

    it('does not close without a change unless somebody writes why', async () => {
      await desk()(taps('claim', `${reference}:1`));
      const { card } = await desk()(taps('close', `${reference}:2`, {}, { outcome: 'no-change', detail: '  ' }));
      assert.match(JSON.stringify(card?.content), /write why/);
      assert.equal((await kept.store.cases.find(reference))?.state, 'claimed');
      await desk()(taps('close', `${reference}:2`, {}, { outcome: 'no-change', detail: 'The rota is fixed by law' }));
      assert.equal((await kept.store.cases.find(reference))?.state, 'closed');
      const shown = await desk()(taps('show-words', `${reference}:3`));
      assert.match(JSON.stringify(shown.card?.content), /The rota is fixed by law/);
    });

    it('tells a tap that came too late who did what and when, and changes nothing', async () => {
      await desk()(taps('claim', `${reference}:1`));
      const late = await desk()(taps('claim', `${reference}:1`, { actor: ada }));
      assert.match(
        JSON.stringify(late.card?.content),
        /Nothing was changed by your tap\. Claimed by Sam on 23 November at 10:42am/,
      );
      assert.equal((await kept.store.cases.find(reference))?.claimedBy?.name, 'Sam');
    });

    it('refuses a tap on a card that is behind the case, even where the case could still be claimed', async () => {
      const key = { channel: 'widget', conversationId: 'c', activityId: 'more' } as const;
      const event = { at, actor: 'person', what: 'words-added' } as const;
      await kept.store.turns.commit({ key, at, said: [], records: [{ kind: 'add-to-case', reference, event }] });
      await desk()(taps('claim', `${reference}:1`));
      assert.equal((await kept.store.cases.find(reference))?.state, 'new');
      await desk()(taps('claim', `${reference}:2`));
      assert.equal((await kept.store.cases.find(reference))?.state, 'claimed');
    });

    it('lets exactly one of two win', async () => {
      await Promise.all([
        desk()(taps('claim', `${reference}:1`)),
        desk()(taps('claim', `${reference}:1`, { actor: ada })),
      ]);
      const history = await kept.store.cases.history(reference);
      assert.equal(history.filter(({ what }) => what === 'claimed').length, 1);
      assert.equal((await kept.store.cases.find(reference))?.version, 2);
    });

    it('shows the words to the one who asks, and writes down that they did', async () => {
      const shown = await desk()(taps('show-words', `${reference}:1`));
      assert.equal(shown.card?.id, 'case-words');
      assert.equal(shown.texts.length + shown.cards.length, 0);
      const runs = JSON.stringify(shown.card?.content);
      assert.match(runs, /zebra ward/);
      const history = await kept.store.cases.history(reference);
      assert.deepEqual(history.at(-1), { at, actor: { id: 'sam', name: 'Sam' }, what: 'words-shown' });
    });

    it('never draws the words, the name or the address on the card of the channel', async () => {
      const answers = [
        await desk()(taps('hide-words', `${reference}:1`)),
        await desk()(taps('claim', `${reference}:1`)),
        await desk()(taps('close', `${reference}:2`, {}, { outcome: 'told', detail: '' })),
      ];
      for (const { card } of answers) assert.doesNotMatch(JSON.stringify(card), /zebra/);
    });

    it('shows long words whole, page by page, each card within what Teams takes', async () => {
      const long = `${'Wörter – слова '.repeat(530)}Ende`;
      await openCase('general', {
        reference: 'LAN-ABCD-FGHJM',
        words: { texts: [], answers: [{ label: 'Story', answer: long }] },
      });
      let whole = '';
      for (let page = 0; page < 3; page += 1) {
        const { card } = await desk()(taps('show-words', `LAN-ABCD-FGHJM:1:${page}`));
        assert.ok(Buffer.byteLength(JSON.stringify(card?.content)) < 28 * 1024);
        const runs = objectsIn(card?.content).flatMap(({ text }) =>
          typeof text === 'string' && /слова|Ende/.test(text) ? [text] : [],
        );
        whole += runs.join('');
        if (whole.endsWith('Ende')) break;
      }
      assert.ok(whole === long, `${whole.length} of ${long.length} characters`);
    });

    it('refuses whoever taps from a channel that does not hold the queue', async () => {
      for (const action of ['claim', 'show-words', 'close', 'hide-words']) {
        const { card } = await desk()(taps(action, `${reference}:1`, { channel: elsewhere }, { outcome: 'told' }));
        assert.equal(card?.id, 'closed-card');
        assert.doesNotMatch(JSON.stringify(card), /zebra/);
      }
      assert.equal((await kept.store.cases.find(reference))?.version, 1);
    });

    it('acts by a second copy too, and turns that copy into a pointer', async () => {
      await desk()(taps('claim', `${reference}:1`));
      const [update] = await kept.store.deliveries.claim(at, 1000, 10);
      await kept.store.deliveries.sent(update?.id ?? '', {
        at,
        activityId: 'first',
        conversationId: 'thread',
        version: 2,
      });
      const close = taps('close', `${reference}:2`, { cardActivityId: 'second' }, { outcome: 'told' });
      const { card } = await desk()(close);
      assert.equal(card?.id, 'case-pointer');
      assert.equal((await kept.store.cases.find(reference))?.state, 'closed');
    });

    it('gives a repeated tap its answer again, and does nothing twice', async () => {
      const submission = { card: 'case', action: 'claim', nonce: 'n', value: `${reference}:1`, fields: {} };
      const twice = request({ kind: 'submission', submission });
      await desk()(twice);
      await desk()(twice);
      assert.equal((await kept.store.cases.find(reference))?.version, 2);
    });

    it('answers kindly when the case is gone or the tap makes no sense', async () => {
      for (const value of ['LAN-NONE-NONEX:1', 'x', `${reference}`, `${reference}:-1`]) {
        const { card } = await desk()(taps('claim', value));
        assert.equal(card?.id, 'closed-card');
      }
    });
  });
});
