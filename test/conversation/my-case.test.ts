import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Recording } from '../../src/store/recording.ts';
import { createTellPerson } from '../../src/team/tell-person.ts';
import { talk } from '../support/talk.ts';

const sam = { id: 'sam', name: 'Sam' };
const minute = 60_000;

type Chat = Awaited<ReturnType<typeof talk>>;
let chat: Chat;
let reference: string;

async function sendFeedback(on: Chat): Promise<string> {
  await on.take({ kind: 'start', dialog: 'contact', known: { contact: { email: 'zebra@example.org' } } });
  await on.type('The zebra ward was cold');
  await on.type('skip');
  await on.tap('send');
  return on.references[0] ?? '';
}

let asked = 0;
function byTeam(on: Chat, records: readonly Recording[]) {
  asked += 1;
  const key = { channel: 'teams', conversationId: 'team', activityId: `t${asked}` } as const;
  return on.store.turns.commit({ key, at: on.clock.now, said: [], records });
}
const writes = (text: string, id = 'one', heldFor = 0): Recording => ({
  kind: 'add-message',
  reference,
  message: {
    id,
    at: chat.clock.now,
    by: sam,
    kind: 'reply',
    text,
    visibleFrom: new Date(chat.clock.now.getTime() + heldFor),
  },
});
const press = (value: string) =>
  chat.take({
    kind: 'submission',
    submission: { card: 'offer', action: 'start', nonce: 'tell', value, fields: {} },
  });
const shown = ({ said }: Awaited<ReturnType<Chat['take']>>) => chat.shown(said);
const theCase = async () => (await chat.store.cases.find(reference)) ?? assert.fail('the case is gone');

describe('a person and their case', () => {
  beforeEach(async () => {
    chat = await talk();
    reference = await sendFeedback(chat);
  });
  afterEach(() => chat.end());

  describe('what the team wrote', () => {
    it('is read in the chat it came from, and the team learns that it was seen', async () => {
      await byTeam(chat, [writes('The chairs are new [x](http://evil)')]);
      const seen = shown(await press(`see:${reference}`));
      assert.match(seen, /Sam, for the team/);
      assert.match(seen, /The chairs are new/);
      assert.match(seen, /There is 1 new message/);
      assert.doesNotMatch(shown(await press(`see:${reference}`)), /new message/);
      const [message] = await chat.store.cases.messages(reference);
      assert.ok(message?.seenAt);
    });

    it('is drawn as plain text, whatever is in it', async () => {
      await byTeam(chat, [writes('[x](http://evil) {{DATE(2026-01-01)}}')]);
      const { said } = await press(`see:${reference}`);
      const card = JSON.stringify(said);
      assert.doesNotMatch(card, /"type":"TextBlock"[^}]*evil/);
      assert.match(card, /TextRun[^}]*evil/);
    });

    it('is not shown while it can still be taken back', async () => {
      await byTeam(chat, [writes('Too early', 'held', 10 * minute)]);
      assert.doesNotMatch(shown(await press(`see:${reference}`)), /Too early/);
      chat.clock.now = new Date(chat.clock.now.getTime() + 10 * minute);
      assert.match(shown(await press(`see:${reference}`)), /Too early/);
    });

    it('is read later with the reference and the secret, and by nobody without them', async () => {
      await byTeam(chat, [writes('The chairs are new')]);
      const stranger = await talk();
      try {
        const { said } = await stranger.take({
          kind: 'submission',
          submission: { card: 'offer', action: 'start', nonce: 'n', value: `see:${reference}`, fields: {} },
        });
        assert.doesNotMatch(stranger.shown(said), /chairs/);
      } finally {
        await stranger.end();
      }
      await chat.type('status');
      await chat.type(reference);
      assert.doesNotMatch(shown(await chat.type('AAAAA-AAAAA')), /chairs/);
      await chat.type('status');
      await chat.type(reference);
      assert.match(shown(await chat.type('ABCDF-GHJKM')), /The chairs are new/);
    });
  });

  describe('an answer to the team', () => {
    it('goes with the case, asks first, and brings the case back to whoever has it', async () => {
      const { version } = await theCase();
      await byTeam(chat, [
        {
          kind: 'change-case',
          reference,
          fromVersion: version,
          change: { state: 'waiting', claimedBy: sam, claimedAt: chat.clock.now },
          event: { at: chat.clock.now, actor: sam, what: 'asked' },
        },
        writes('Which day was it?'),
      ]);
      await press(`answer:${reference}`);
      assert.match(shown(await chat.type('It was the Tuesday')), /It was the Tuesday/);
      assert.match(shown(await chat.tap('send')), new RegExp(`put that with ${reference}`));
      const found = await theCase();
      assert.deepEqual([found.state, found.claimedBy?.name], ['claimed', 'Sam']);
      const messages = await chat.store.cases.messages(reference);
      assert.deepEqual(
        messages.map(({ by, text }) => [by === 'person' ? by : by.name, text]),
        [
          ['Sam', 'Which day was it?'],
          ['person', 'It was the Tuesday'],
        ],
      );
      const due = await chat.store.deliveries.health(chat.clock.now);
      assert.ok(due.waiting > 0);
    });

    it('opens a case again that was closed, for its claimer', async () => {
      const { version } = await theCase();
      const at = chat.clock.now;
      await byTeam(chat, [
        {
          kind: 'change-case',
          reference,
          fromVersion: version,
          change: { state: 'closed', claimedBy: sam, claimedAt: at, closedAt: at, outcome: 'told' },
          event: { at, actor: sam, what: 'closed' },
        },
      ]);
      await press(`answer:${reference}`);
      await chat.type('That is not what happened');
      await chat.tap('send');
      const found = await theCase();
      assert.deepEqual([found.state, found.closedAt, found.outcome], ['claimed', undefined, undefined]);
    });

    it('is kept when the person leaves it, and still goes with the same case', async () => {
      await press(`answer:${reference}`);
      await chat.type('It was the Tuesday');
      await chat.type('stop');
      await chat.type('carry on');
      await chat.tap('send');
      assert.equal((await chat.store.cases.messages(reference)).length, 1);
    });

    it('is met with help first when it tells of danger, and then still goes', async () => {
      await press(`answer:${reference}`);
      assert.match(shown(await chat.type('I want to kill myself')), /111|999/);
      assert.equal((await chat.store.cases.messages(reference)).length, 0);
    });

    it('is refused for a case that this chat never proved to be its own', async () => {
      for (const value of ['answer:LAN-AAAA-BBBBB', 'see:LAN-AAAA-BBBBB', 'letter:aaaaaaaaaaaaaaaaaaaaaaaaaaaa'])
        assert.match(shown(await press(value)), /cannot find that|does not work/);
    });
  });

  describe('news of a case', () => {
    const teller = () =>
      createTellPerson({
        store: chat.store,
        now: () => chat.clock.now,
        newToken: () => 'a-token-of-forty-three-letters-and-numbers-1',
        page: (path) => `https://lanyard.example${path}`,
        trustName: 'The Trust',
      });

    it('never tells what was written, in the chat or by letter', async () => {
      await byTeam(chat, [writes('giraffe')]);
      const tiding = { caseReference: reference, what: 'reply', message: 'one' } as const;
      const said = await teller().drawTiding(tiding, 'tell-1');
      const letter = await teller().writeLetter(tiding);
      assert.doesNotMatch(JSON.stringify([said, letter]), /giraffe|zebra ward/);
      assert.equal(letter?.to, 'zebra@example.org');
      assert.doesNotMatch(letter?.subject ?? '', new RegExp(reference));
      assert.match(letter?.text ?? '', /https:\/\/lanyard\.example\/chat#letter=a-token/);
    });

    it('says nothing of a message that was taken back, or a case that was', async () => {
      const tiding = { caseReference: reference, what: 'reply', message: 'gone' } as const;
      assert.equal(await teller().drawTiding(tiding, 'tell-1'), undefined);
      assert.equal(await teller().writeLetter(tiding), undefined);
      const { version } = await theCase();
      await byTeam(chat, [{ kind: 'withdraw-case', reference, fromVersion: version, at: chat.clock.now }]);
      assert.equal(await teller().drawTiding({ caseReference: reference, what: 'claimed' }, 'tell-2'), undefined);
    });

    it('lets the reader of a letter in for thirty days, as often as they like, and nobody after that', async () => {
      await byTeam(chat, [writes('The chairs are new')]);
      await teller().writeLetter({ caseReference: reference, what: 'reply', message: 'one' });
      const link = 'letter:a-token-of-forty-three-letters-and-numbers-1';
      for (const _time of [1, 2]) assert.match(shown(await press(link)), /The chairs are new/);
      chat.clock.now = new Date(chat.clock.now.getTime() + 31 * 24 * 60 * minute);
      assert.match(shown(await press(link)), /does not work any more/);
    });
  });
});
