import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { talk } from '../support/talk.ts';

type Chat = Awaited<ReturnType<typeof talk>>;
let chat: Chat;
const minute = 60_000;
const shown = async (turn: ReturnType<Chat['take']>) => chat.shown((await turn).said);
const latest = () => chat.references.at(-1) ?? '';
const theCase = async (reference = latest()) => (await chat.store.cases.find(reference)) ?? assert.fail('no case');

async function sendFeedback(wish = 'tell'): Promise<string> {
  await chat.type('feedback');
  for (const said of ['patient', 'Westlands', '4', 'skip', 'The zebra ward was cold.']) await chat.type(said);
  await chat.tap('answer', wish);
  if (wish !== 'tell') await chat.fill({ name: '', email: 'zebra@example.org', phone: '' });
  if (wish !== 'tell') await chat.type('skip');
  if (wish !== 'complaint') await chat.tap('answer', 'no');
  await chat.tap('send');
  return latest();
}

/** Somebody of the team looked at the words. */
async function opened(reference: string) {
  const event = { at: chat.clock.now, actor: { id: 'p', name: 'Pat' }, what: 'words-shown' } as const;
  await chat.store.turns.commit({
    key: { channel: 'teams', conversationId: 'desk', activityId: `open ${reference}` },
    at: chat.clock.now,
    said: [],
    records: [{ kind: 'note', reference, event }],
  });
}
const wait = (minutes: number) => {
  chat.clock.now = new Date(chat.clock.now.getTime() + minutes * minute);
};

describe('taking back what was sent', () => {
  beforeEach(async () => {
    chat = await talk();
    await chat.hello();
  });
  afterEach(() => chat.end());

  it('asks whether one is sure, and then keeps nothing of the words', async () => {
    const reference = await sendFeedback();
    assert.match(await shown(chat.type('withdraw')), new RegExp(`Take back ${reference}`));
    assert.match(await shown(chat.tap('start', `withdraw:${reference}`)), /are deleted[\s\S]*Yes, take it back/);
    assert.equal((await theCase()).state, 'new', 'nothing yet');
    assert.match(await shown(chat.tap('start', `withdraw-yes:${reference}`)), /is taken back/);
    const found = await theCase();
    assert.deepEqual([found.state, found.hasWords, found.hasContact], ['withdrawn', false, false]);
    assert.equal(await chat.store.cases.words(reference), undefined);
  });

  it('changes feedback within half an hour, under the same reference, and no later', async () => {
    const reference = await sendFeedback();
    wait(20);
    await chat.type('change what I sent');
    await chat.tap('start', `change:${reference}`);
    await chat.tap('change', 'improve');
    await chat.type('The zebra ward was warm.');
    assert.match(await shown(chat.tap('send')), /Your reference and your secret stay the same/);
    assert.match(JSON.stringify(await chat.store.cases.words(reference)), /was warm/);
    wait(20);
    await chat.type('change what I sent');
    assert.match(await shown(chat.tap('start', `change:${reference}`)), /Someone has opened this|cannot be changed/);
  });

  it('is refused kindly once somebody opened it, with a way to add to it', async () => {
    const reference = await sendFeedback();
    await opened(reference);
    await chat.type('withdraw');
    assert.match(await shown(chat.tap('start', `withdraw:${reference}`)), /talk to a person/);
    assert.equal((await theCase()).hasWords, true);
  });

  it('leaves an answer that was begun to change as it was, when the person stops', async () => {
    const reference = await sendFeedback();
    await chat.type('change what I sent');
    await chat.tap('start', `change:${reference}`);
    await chat.tap('change', 'improve');
    await chat.type('Quite another thing.');
    assert.match(await shown(chat.type('stop')), /Nothing was sent/);
    assert.match(JSON.stringify(await chat.store.cases.words(reference)), /zebra ward was cold/);
    assert.match(await shown(chat.type('carry on')), /Check your answers/, 'what was passed over is not asked again');
    await chat.tap('send');
    assert.match(JSON.stringify(await chat.store.cases.words(reference)), /Quite another thing/);
    assert.deepEqual((await theCase(reference)).state, 'new');
  });

  it('moves a change that belongs to another queue, and takes the first back', async () => {
    const reference = await sendFeedback();
    await chat.type('change what I sent');
    await chat.tap('start', `change:${reference}`);
    await chat.tap('change', 'wish');
    await chat.tap('answer', 'complaint');
    await chat.fill({ name: '', email: 'zebra@example.org', phone: '' });
    await chat.type('skip');
    assert.match(await shown(chat.tap('send')), /We have your complaint/);
    assert.equal((await theCase(reference)).state, 'withdrawn');
    assert.equal((await theCase()).queue, 'complaints');
  });

  it('is done twice without harm, and never for a case of somebody else', async () => {
    const reference = await sendFeedback();
    await chat.type('withdraw');
    await chat.tap('start', `withdraw:${reference}`);
    await chat.tap('start', `withdraw-yes:${reference}`);
    assert.match(await shown(chat.tap('start', `withdraw-yes:${reference}`)), /already/);
    for (const value of ['withdraw-yes:LAN-AAAA-BBBBB', 'change:LAN-AAAA-BBBBB'])
      assert.match(
        await shown(
          chat.take({
            kind: 'submission',
            submission: { card: 'offer', action: 'start', nonce: 'x', value, fields: {} },
          }),
        ),
        /cannot find that in this chat/,
      );
  });

  it('is offered for several things that were sent, each by its reference', async () => {
    const first = await sendFeedback();
    const second = await sendFeedback('sort-out');
    const offered = await shown(chat.type('take back what I sent'));
    for (const reference of [first, second]) assert.ok(offered.includes(reference));
  });

  it('works after the reference and the secret were proved, in another chat', async () => {
    const reference = await sendFeedback();
    const before = (await chat.store.conversations.find('someone')) ?? assert.fail();
    await chat.store.turns.commit({
      key: { channel: 'widget', conversationId: 'someone', activityId: 'fresh' },
      at: chat.clock.now,
      said: [],
      records: [],
      conversation: {
        audience: 'public',
        locale: 'en',
        state: JSON.stringify({ drawn: 50, parked: [] }),
        fromVersion: before.version,
      },
    });
    await chat.type('status');
    await chat.type(reference);
    await chat.type('ABCDF-GHJKM');
    await chat.tap('start', `withdraw:${reference}`);
    assert.match(await shown(chat.tap('start', `withdraw-yes:${reference}`)), /is taken back/);
  });

  it('in the middle of something else keeps that, and it goes on', async () => {
    const reference = await sendFeedback();
    await chat.tap('start', 'bereavement');
    await chat.tap('answer', 'adult');
    assert.match(await shown(chat.type('take back what I sent')), new RegExp(reference));
    await chat.tap('start', `withdraw:${reference}`);
    await chat.tap('start', `withdraw-yes:${reference}`);
    assert.match(await shown(chat.type('carry on')), /Which of our services/);
  });

  it('with nothing sent leads to the request about personal data', async () => {
    assert.match(await shown(chat.type('take back what I sent')), /What would you like us to do/);
  });
});
