import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import sinon from 'sinon';
import type { DrawnCard } from '../../../dialogs/dialog.ts';
import { createConnector } from '../../../src/channel/teams/connector.ts';
import { createTeams, type Teams } from '../../../src/channel/teams/create-teams.ts';
import { words } from '../../../src/channel/teams/words.ts';
import type { TakeTurn, TurnTaken } from '../../../src/conversation/take-turn.ts';
import { createLog } from '../../../src/log.ts';
import type { Replies } from '../../../src/store/delivery.ts';
import type { Desk, DeskAnswer } from '../../../src/team/desk-request.ts';
import { type FakeConnector, startFakeConnector } from '../../support/fake-connector.ts';
import { channelId, channelMessage, installed, personalMessage, sam, tap } from '../../support/teams-activity.ts';

const nothing: TurnTaken = { repeated: false, replies: { leased: [], due: [] } };
const silence: DeskAnswer = { repeated: false, texts: [], cards: [] };
const card = (id: string): DrawnCard => ({
  id,
  content: { type: 'AdaptiveCard', version: '1.5', body: [] },
  says: `the card ${id}`,
});

describe('the Teams endpoint', () => {
  let connector: FakeConnector;
  let teams: Teams;
  let lines: string[];
  const takeTurn = sinon.stub<Parameters<TakeTurn>, ReturnType<TakeTurn>>();
  const desk = sinon.stub<Parameters<Desk>, ReturnType<Desk>>();
  const sendNow = sinon.stub<[Replies, unknown?], Promise<void>>();

  before(async () => {
    connector = await startFakeConnector();
  });
  after(() => connector.close());
  beforeEach(() => {
    lines = [];
    connector.accepted.length = 0;
    takeTurn.resolves(nothing);
    desk.resolves(silence);
    sendNow.resolves();
    teams = createTeams({
      teams: { kind: 'open' },
      contact: { phone: '01482 000 000' },
      takeTurn,
      desk,
      search: async () => [],
      sendNow,
      connector: createConnector({ token: async () => undefined, timeoutMs: 2000 }),
      log: createLog(
        'debug',
        (line) => lines.push(line),
        () => new Date('2026-11-23T21:00:00Z'),
      ),
    });
  });
  afterEach(() => {
    for (const stub of [takeTurn, desk, sendNow]) stub.reset();
  });
  const receive = (activity: unknown) => teams.receive(undefined, activity);
  const from = () => ({ serviceUrl: connector.serviceUrl });

  describe('a personal chat', () => {
    it('takes a turn as staff, and keeps how to reach the person without a name', async () => {
      await receive(personalMessage({ ...from(), text: ' I want to say thank you ' }));
      const request = takeTurn.firstCall.args[0];
      assert.deepEqual(request.key, { channel: 'teams', conversationId: 'a:personal', activityId: '1700000000001' });
      assert.deepEqual(request.speaker, {
        audience: 'staff',
        channel: 'teams',
        locale: 'en',
        person: { id: sam.aadObjectId, name: sam.name },
      });
      assert.deepEqual(request.input, { kind: 'text', text: 'I want to say thank you' });
      assert.ok(!request.reference?.includes(sam.name));
    });

    it('takes one message of a conversation after the other, however many come at once', async () => {
      let running = 0;
      let most = 0;
      takeTurn.callsFake(async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise(setImmediate);
        running -= 1;
        return nothing;
      });
      await Promise.all(
        Array.from({ length: 8 }, (_, at) => receive(personalMessage({ ...from(), id: `at-once-${at}` }))),
      );
      assert.deepEqual([takeTurn.callCount, most], [8, 1]);
    });

    it('sends the turn’s replies at once', async () => {
      takeTurn.resolves({ repeated: false, replies: { leased: [], due: ['delivery-1', 'delivery-2'] } });
      await receive(personalMessage(from()));
      assert.deepEqual(sendNow.firstCall.args[0].due, ['delivery-1', 'delivery-2']);
    });

    it('says nothing of a failure when the turn was kept and only its replies could not be sent', async () => {
      takeTurn.resolves({ repeated: false, replies: { leased: [], due: ['delivery-1'] } });
      sendNow.rejects(new Error('the database is away'));
      assert.equal((await receive(personalMessage(from()))).status, 200);
      assert.deepEqual(connector.texts(), []);
    });

    it('greets under one key, however many activities an installation brings', async () => {
      await receive(installed(from()));
      await receive({ ...installed(from()), type: 'installationUpdate', action: 'add', membersAdded: undefined });
      assert.deepEqual(
        takeTurn.args.map(([{ key, input }]) => [key.activityId, input.kind]),
        [
          ['hello', 'hello'],
          ['hello', 'hello'],
        ],
      );
    });

    it('does not greet when somebody else joins', async () => {
      await receive(installed({ ...from(), membersAdded: [{ id: '29:someone' }] }));
      assert.equal(takeTurn.callCount, 0);
    });

    it('hears the public, step by step, through Azure’s Direct Line', async () => {
      await receive(personalMessage({ ...from(), channelId: 'directline' }));
      assert.deepEqual(takeTurn.firstCall.args[0].speaker, { audience: 'public', channel: 'widget', locale: 'en' });
    });

    it('asks for a shorter text in a kind sentence, and keeps nothing of it', async () => {
      assert.equal((await receive(personalMessage({ ...from(), text: 'x'.repeat(8_001) }))).status, 200);
      assert.deepEqual(connector.texts(), [words['too-long']]);
      assert.equal(takeTurn.callCount, 0);
      await receive(personalMessage({ ...from(), text: '🙂'.repeat(4_000) }));
      assert.equal(takeTurn.callCount, 1);
    });

    it('says that it reads words when a message has none', async () => {
      await receive(personalMessage({ ...from(), text: '', attachments: [{ contentType: 'image/png' }] }));
      assert.deepEqual(connector.texts(), [words['no-words']]);
    });
  });

  describe('a channel', () => {
    it('is shown how to be set up when the app comes to its team, and says it there', async () => {
      desk.resolves({ ...silence, cards: [card('set-up')] });
      const { conversation, channelData } = channelMessage(from());
      await receive(installed({ ...from(), conversation, channelData }));
      const { input, key } = desk.firstCall.args[0];
      assert.deepEqual([input.kind, key.activityId, takeTurn.callCount], ['hello', 'hello', 0]);
      assert.equal(connector.accepted.length, 1);
    });

    it('brings a mention to the desk, without the mention', async () => {
      desk.resolves({ ...silence, texts: ['This channel has everything now.'], cards: [card('confirm-destination')] });
      await receive(channelMessage(from()));
      const request = desk.firstCall.args[0];
      assert.deepEqual(request.input, { kind: 'text', text: 'use this channel for everything' });
      assert.deepEqual(request.actor, { id: sam.id, name: sam.name, objectId: sam.aadObjectId });
      assert.equal(request.channel.id, channelId);
      assert.ok(!request.channel.reference.includes(sam.id));
      assert.deepEqual(connector.texts(), ['This channel has everything now.']);
      assert.deepEqual(
        connector.accepted.map(({ conversationId }) => conversationId),
        Array(2).fill(`${channelId};messageid=1700000000001`),
      );
    });

    it('says nothing again when the desk had done it before', async () => {
      desk.resolves({ repeated: true, texts: ['This channel has everything now.'], cards: [] });
      await receive(channelMessage(from()));
      assert.deepEqual(connector.accepted, []);
    });

    it('answers a tap with the card, and says the rest in the thread', async () => {
      desk.resolves({ ...silence, texts: ['Sam claimed this.'], card: card('case') });
      const { status, body } = await receive(tap('execute', 'case', from()));
      await teams.settled();
      assert.equal(status, 200);
      assert.deepEqual(body, {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: card('case').content,
      });
      const request = desk.firstCall.args[0];
      assert.equal(request.cardActivityId, 'activity-7');
      assert.deepEqual(request.input, {
        kind: 'submission',
        submission: { card: 'case', action: 'claim', nonce: 'nonce-1', value: 'LAN-1:1', fields: { detail: 'said' } },
      });
      assert.deepEqual(connector.texts(), ['Sam claimed this.']);
    });

    it('redraws the card in its place for a client that can only submit', async () => {
      desk.resolves({ ...silence, card: card('case') });
      await receive(tap('submit', 'case', from()));
      assert.deepEqual(
        connector.accepted.map(({ how, activityId, activity }) => [how, activityId, activity.summary]),
        [['update', 'activity-7', 'the card case']],
      );
    });

    it('never puts the words that one viewer asked for into the channel', async () => {
      desk.resolves({ ...silence, card: card('case-words') });
      await receive(tap('submit', 'case', from()));
      assert.deepEqual(connector.accepted, []);
    });
  });

  describe('a tap', () => {
    it('on a person’s own card goes to the conversation, wherever the team’s cards go', async () => {
      const conversation = { id: 'a:personal', conversationType: 'personal' };
      await receive(tap('execute', 'form', { ...from(), conversation, channelData: null }));
      await receive(tap('execute', 'case', { ...from(), conversation, channelData: null }));
      assert.equal(takeTurn.callCount, 1);
      assert.equal(desk.callCount, 1);
    });

    it('by somebody from the website never reaches the desk', async () => {
      await receive(tap('submit', 'case', { ...from(), channelId: 'webchat' }));
      assert.equal(desk.callCount, 0);
      assert.equal(takeTurn.callCount, 1);
    });

    it('without an id of its own has the same key each time', async () => {
      await receive(tap('execute', 'case', { ...from(), id: undefined }));
      await receive(tap('execute', 'case', { ...from(), id: undefined }));
      const [first, second] = desk.args.map(([{ key }]) => key.activityId);
      assert.match(first ?? '', /^tap-/);
      assert.equal(first, second);
    });

    it('does not wait for the connector', async () => {
      takeTurn.resolves({ repeated: false, replies: { leased: [], due: ['delivery-1'] }, card: card('form') });
      const held = Promise.withResolvers<void>();
      sendNow.returns(held.promise);
      const conversation = { id: 'a:personal', conversationType: 'personal' };
      assert.equal((await receive(tap('execute', 'form', { ...from(), conversation }))).status, 200);
      held.resolve();
      await teams.settled();
      assert.deepEqual(sendNow.firstCall.args[1], { nonce: 'nonce-1', activityId: 'activity-7' });
    });

    it('on a card of another app is answered kindly', async () => {
      await receive(personalMessage({ ...from(), text: undefined, value: { verb: 'other' } }));
      assert.deepEqual(connector.texts(), [words['unknown-card']]);
    });
  });

  describe('when nothing could be stored', () => {
    const secret = 'my words: zebra';
    beforeEach(() => {
      takeTurn.rejects(new Error(secret));
      desk.rejects(new Error(secret));
    });

    it('says so, with a phone number', async () => {
      assert.equal((await receive(personalMessage({ ...from(), text: secret }))).status, 200);
      assert.match(connector.texts().join(), /did not keep that.*01482 000 000/);
      assert.ok(!lines.join('').includes('zebra'));
      assert.match(lines.join(''), /turn failed/);
    });

    it('says so to whoever tapped', async () => {
      const { status, body } = await receive(tap('execute', 'case', from()));
      assert.equal(status, 200);
      assert.match(JSON.stringify(body), /activity\.message.*did not keep that/);
    });

    it('fails the request when the person cannot be told', async () => {
      connector.failNext({ kind: 'status', status: 502 });
      const { status, body } = await receive(personalMessage({ ...from(), text: secret }));
      assert.equal(status, 503);
      assert.ok(!JSON.stringify(body).includes('zebra'));
    });
  });

  describe('what is no activity', () => {
    const wrong: readonly (readonly [string, unknown])[] = [
      ['nothing at all', undefined],
      ['a list', []],
      ['a type that is no text', personalMessage({ serviceUrl: 'https://example.org', type: 5 })],
      ['a conversation without an id', personalMessage({ serviceUrl: 'https://example.org', conversation: {} })],
      ['words that are no text', personalMessage({ serviceUrl: 'https://example.org', text: { a: 1 } })],
      ['an address that is none', personalMessage({ serviceUrl: 'file:///etc/passwd' })],
      ['a channel that we do not serve', personalMessage({ serviceUrl: 'https://example.org', channelId: 'sms' })],
      [
        'a conversation with half a character in its id',
        personalMessage({ serviceUrl: 'https://example.org', conversation: { id: 'a:\ud800' } }),
      ],
      [
        'a person with a NUL in their id',
        personalMessage({ serviceUrl: 'https://example.org', from: { id: '29:\u0000' } }),
      ],
      ['a message without an id', personalMessage({ serviceUrl: 'https://example.org', id: null })],
    ];
    for (const [what, body] of wrong)
      it(`answers 400 to ${what}`, async () => assert.equal((await receive(body)).status, 400));

    it('ignores activities of types it does not know', async () => {
      assert.equal((await receive(personalMessage({ ...from(), type: 'somethingNew' }))).status, 200);
      assert.equal((await receive(personalMessage({ ...from(), type: 'messageReaction' }))).status, 200);
      assert.equal(takeTurn.callCount, 0);
    });

    it('answers 400 to an action that it does not offer', async () => {
      const { status } = await receive(personalMessage({ ...from(), type: 'invoke', name: 'composeExtension/query' }));
      assert.equal(status, 400);
    });
  });
});
