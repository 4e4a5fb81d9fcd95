import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { talk } from '../support/talk.ts';

type Chat = Awaited<ReturnType<typeof talk>>;
let chat: Chat;
const shown = async (turn: ReturnType<Chat['take']>) => chat.shown((await turn).said);

describe('asking about personal data', () => {
  beforeEach(async () => {
    chat = await talk();
    await chat.hello();
  });
  afterEach(() => chat.end());

  for (const said of [
    'delete my data',
    'please delete everything you have about me',
    'what data do you hold on me',
    'forget me',
    'I want a copy of everything you hold about me',
    'gdpr request: erase my details',
  ])
    it(`is understood: “${said}”`, async () => {
      const answer = await shown(chat.type(said));
      assert.match(answer, /I cannot delete anything myself/);
      assert.match(answer, /answers within one month/);
    });

  it('is logged for a person to decide, within a month, and deletes nothing by itself', async () => {
    await chat.type('delete my data');
    for (const said of ['Delete what I sent in May.', 'skip', 'jo@example.com']) await chat.type(said);
    const check = await shown(chat.type('check answers'));
    assert.match(check, /Delete what I sent in May\.[\s\S]*jo@example\.com/);
    const sent = await shown(chat.tap('send'));
    assert.match(sent, /A person decides on it by [\s\S]*We will use the contact details you gave/);
    const found = await chat.store.cases.find(chat.references[0] ?? '');
    assert.deepEqual([found?.kind, found?.queue, found?.countsAsFft], ['data-request', 'complaints', false]);
    const days = ((found?.dueAt?.getTime() ?? 0) - chat.clock.now.getTime()) / 86_400_000;
    assert.ok(days > 20 && days <= 31, `${days} days`);
  });

  it('that is a complaint about their use is one, with its words and its clock', async () => {
    const said = 'You shared my records with my ex and I want to complain';
    await chat.type(said);
    for (const answer of ['skip', 'skip']) await chat.type(answer);
    await chat.tap('send');
    const found = await chat.store.cases.find(chat.references[0] ?? '');
    assert.deepEqual([found?.kind, found?.route, found?.queue], ['data-request', 'data-protection', 'complaints']);
    assert.ok((found?.dueAt?.getTime() ?? Number.POSITIVE_INFINITY) - chat.clock.now.getTime() < 8 * 86_400_000);
    assert.equal((await chat.store.cases.words(found?.reference ?? ''))?.texts[0]?.text, said);
  });

  it('needs no contact details, and says how the answer is found without', async () => {
    await chat.type('delete my data');
    for (const said of ['Everything.', 'skip', 'skip']) await chat.type(said);
    assert.match(await shown(chat.tap('send')), /Come back with your reference and secret/);
    assert.equal((await chat.store.cases.find(chat.references[0] ?? ''))?.hasContact, false);
  });

  it('shows first what this chat sent, to be taken back at once, and still leads to a person', async () => {
    await chat.type('feedback');
    for (const said of ['patient', 'not sure', '2', 'skip', 'skip', 'tell']) await chat.type(said);
    await chat.tap('send');
    const [reference = ''] = chat.references;
    const mine = await shown(chat.type('delete my data'));
    assert.match(mine, new RegExp(`Take back ${reference}[\\s\\S]*Something else about my data`));
    assert.match(await shown(chat.tap('start', 'forget')), /What would you like us to do/);
  });

  it('keeps what a first message asked for, whether or not something was sent before', async () => {
    const asked = 'I sent you my story in May and I want it deleted from your records please';
    const told = async () => {
      await chat.type('skip');
      return shown(chat.type('skip'));
    };
    await chat.type(asked);
    const first = await told();
    assert.ok(first.includes(asked));
    await chat.type('stop');
    await chat.type('feedback');
    for (const said of ['patient', 'not sure', '2', 'skip', 'skip', 'tell']) await chat.type(said);
    await chat.tap('send');
    assert.match(await shown(chat.type(asked)), /Something else about my data/);
    assert.ok(!(await shown(chat.tap('start', 'bereavement'))).includes(asked), 'it goes nowhere else');
    await chat.type('stop');
    await chat.type(asked);
    await chat.tap('start', 'forget');
    assert.ok((await told()).includes(asked));
  });

  it('answers a question in the middle and asks the same again; stops with nothing sent; and goes on', async () => {
    await chat.type('delete my data');
    assert.match(
      await shown(chat.type('who sees this?')),
      /patient experience team[\s\S]*What would you like us to do/,
    );
    await chat.type('Delete all of it.');
    assert.match(await shown(chat.type('stop')), /Nothing was sent/);
    assert.equal(chat.references.length, 0);
    assert.match(await shown(chat.type('carry on')), /Do you have a reference/);
    assert.match(await shown(chat.type('check answers')), /reference|Check your answers/);
  });

  it('is met with help first when it tells of danger, and loses nothing', async () => {
    await chat.type('delete my data');
    assert.match(await shown(chat.type('Delete it all, I am going to kill myself')), /999/);
    assert.match(await shown(chat.tap('go-on')), /Do you have a reference/);
    await chat.type('skip');
    await chat.type('skip');
    assert.match(await shown(chat.type('check answers')), /Delete it all/);
  });

  it('is there for staff as well, on one card', async () => {
    const staff = await talk({ channel: 'teams', person: { id: 'me', name: 'Alex' } });
    await staff.hello();
    assert.match(staff.shown((await staff.type('delete my data')).said), /What would you like us to do/);
    const check = await staff.fill({ about: 'Delete my nomination of 2025.', reference: '' }, 'answer-form');
    assert.match(staff.shown(check.said), /Check your answers/);
    await staff.end();
  });
});
