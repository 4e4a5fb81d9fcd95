import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { loadContent } from '../../src/content/load-content.ts';
import { changedContent } from '../support/changed-content.ts';
import { talk } from '../support/talk.ts';

type Chat = Awaited<ReturnType<typeof talk>>;
const chats: Chat[] = [];
async function begin(options: Parameters<typeof talk>[0] = { channel: 'teams', person: { id: 'me', name: 'Alex' } }) {
  const chat = await talk(options);
  chats.push(chat);
  await chat.hello();
  return chat;
}
const staffLine = /your manager and our occupational health service/;

describe('a member of staff in distress', () => {
  afterEach(async () => {
    for (const chat of chats.splice(0)) await chat.end();
  });

  for (const said of ['I want to kill myself', 'help now', 'I feel so alone and I cannot cope with this job'])
    it(`is shown what there is for staff beside what is for everybody: “${said}”`, async () => {
      const chat = await begin();
      const shown = chat.shown((await chat.type(said)).said);
      for (const line of [/999/, /111/, /Samaritans/, staffLine]) assert.match(shown, line);
      const visitor = await begin({ channel: 'widget' });
      assert.doesNotMatch(visitor.shown((await visitor.type(said)).said), staffLine);
    });

  it('hears no number that nobody confirmed, and hears it once somebody did', async () => {
    const chat = await begin();
    assert.doesNotMatch(chat.shown((await chat.type('help now')).said), /FRONTLINE/);
    const changed = changedContent();
    changed.edit('helplines.json', 'occupational-health', { phone: '01482 000 001', confirmed: true });
    const after = await begin({
      channel: 'teams',
      person: { id: 'me', name: 'Alex' },
      content: loadContent(changed.folder),
    });
    assert.match(after.shown((await after.type('help now')).said), /Ask our occupational health[\s\S]*01482 000 001/);
    changed.remove();
  });

  it('is not spoken of where somebody else is in danger', async () => {
    const chat = await begin();
    assert.doesNotMatch(chat.shown((await chat.type('a patient told me her husband hits her')).said), staffLine);
  });
});

describe('a nomination by a member of staff', () => {
  afterEach(async () => {
    for (const chat of chats.splice(0)) await chat.end();
  });
  const filled = {
    purpose: 'nominate',
    colleague: '',
    name: 'Sam',
    team: 'westlands',
    why: 'Always listens.',
    manager: '',
    tellName: 'yes',
    share: 'no',
  };
  async function nominate(chat: Chat) {
    await chat.take({ kind: 'start', dialog: 'nomination', known: {} });
    await chat.fill(filled, 'answer-form');
    await chat.tap('send');
    return chat.references.at(-1) ?? '';
  }
  /** The same store after the chat has forgotten everything: what is left is who is signed in. */
  async function forgetChat(chat: Chat) {
    const before = (await chat.store.conversations.find('someone')) ?? assert.fail();
    await chat.store.turns.commit({
      key: { channel: 'teams', conversationId: 'someone', activityId: 'forgets' },
      at: chat.clock.now,
      said: [],
      records: [],
      conversation: {
        audience: 'staff',
        locale: 'en',
        state: JSON.stringify({ drawn: 50, parked: [] }),
        fromVersion: before.version,
      },
    });
  }

  for (const said of ['how does my nomination stand?', 'what happened to my nomination', 'status'])
    it(`needs no secret to be asked about: “${said}”`, async () => {
      const chat = await begin();
      const reference = await nominate(chat);
      await forgetChat(chat);
      assert.match(chat.shown((await chat.type(said)).said), new RegExp(`Your nominations[\\s\\S]*${reference}`));
      const seen = chat.shown((await chat.tap('start', `see:${reference}`)).said);
      assert.match(seen, /Waiting for a member of the team/);
      assert.doesNotMatch(seen, /Always listens/);
    });

  it('can be taken back from there until somebody opens it', async () => {
    const chat = await begin();
    const reference = await nominate(chat);
    await forgetChat(chat);
    await chat.tap('start', 'status').catch(() => chat.type('status'));
    await chat.tap('start', `see:${reference}`);
    await chat.tap('start', `withdraw:${reference}`);
    assert.match(chat.shown((await chat.tap('start', `withdraw-yes:${reference}`)).said), /is taken back/);
    assert.match(chat.shown((await chat.type('status')).said), /What is your reference/);
  });

  it('leaves the way by reference and secret open, for everything else', async () => {
    const chat = await begin();
    await nominate(chat);
    await chat.type('status');
    assert.match(chat.shown((await chat.tap('start', 'status:other')).said), /What is your reference/);
  });

  it('is nobody else’s to see, not even a colleague’s who knows its reference', async () => {
    const chat = await begin();
    const reference = await nominate(chat);
    assert.deepEqual(await chat.store.cases.givenBy('nomination', 'somebody-else'), []);
    assert.deepEqual(await chat.store.cases.givenBy('thanks', 'me'), []);
    assert.deepEqual(await chat.store.cases.givenBy('nomination', 'me'), [reference]);
    const visitor = await begin({ channel: 'widget' });
    assert.match(visitor.shown((await visitor.type('how does my nomination stand?')).said), /What is your reference/);
  });
});

describe('what a patient asked a member of staff to pass on', () => {
  afterEach(async () => {
    for (const chat of chats.splice(0)) await chat.end();
  });

  it('is feedback, good and bad together, marked as passed on, with what was said already filled in', async () => {
    const chat = await begin();
    const said = 'A patient at Westlands asked me to pass on that the night staff were kind but the food was cold';
    const form = chat.shown((await chat.type(said)).said);
    assert.match(form, /Give feedback/);
    assert.match(form, /night staff were kind but the food was cold/);
    assert.doesNotMatch(form, /Thank or nominate/);
  });
});
