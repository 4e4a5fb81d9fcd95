import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { talk } from '../support/talk.ts';

let chat: Awaited<ReturnType<typeof talk>>;

describe('feedback in the widget', () => {
  beforeEach(async () => {
    chat = await talk({ contact: { phone: '01482 000 000', hours: 'Monday to Friday, 9am to 5pm' } });
    await chat.hello();
  });
  afterEach(() => chat.end());

  it('goes from the first hello to a receipt, a case and its card', async () => {
    await chat.tap('start', 'feedback');
    await chat.tap('answer', 'patient');
    await chat.type('memry clinic');
    await chat.type('very good');
    await chat.fill({ answer: 'The nurse sat with me.' });
    await chat.tap('skip');
    await chat.tap('answer', 'tell');
    const check = await chat.tap('answer', 'yes');
    assert.deepEqual(chat.drew(check.said), ['summary', 'check-answers']);
    assert.match(chat.shown(check.said), /Memory/);
    assert.match(chat.shown(check.said), /The nurse sat with me\./);
    assert.match(chat.shown(check.said), /Not provided/);
    const sent = await chat.tap('send');
    assert.deepEqual(chat.drew(sent.said), ['closed-card', 'receipt']);
    assert.match(chat.shown(sent.said), new RegExp(chat.references[0] ?? 'none'));
    assert.match(chat.shown(sent.said), /ABCDF-GHJKM/);
    const found = await chat.store.cases.find(chat.references[0] ?? '');
    assert.equal(found?.route, 'compliment');
    assert.equal(found?.rating, 1);
    assert.equal(found?.countsAsFft, true);
    assert.equal(found?.publish, true);
    assert.equal((await chat.store.deliveries.health(chat.clock.now)).waiting, 1);
  });

  it('takes a complaint, starts its three working days, and never counts them wrong over Christmas', async () => {
    chat.clock.now = new Date('2026-12-24T20:00:00Z');
    await chat.type('I want to complain');
    await chat.tap('answer', 'carer');
    await chat.type('not sure');
    await chat.type('5');
    await chat.type('skip');
    await chat.type('My mother was left waiting and nobody told us why.');
    await chat.fill({ name: 'Ann', email: 'ann@example.org', phone: '' });
    await chat.type('large print');
    const sent = await chat.tap('send');
    assert.match(chat.shown(sent.said), /We have your complaint/);
    assert.match(chat.shown(sent.said), /Thursday 31 December/);
    const found = await chat.store.cases.find(chat.references[0] ?? '');
    assert.equal(found?.queue, 'complaints');
    assert.equal(found?.dueAt?.toISOString(), '2026-12-31T17:00:00.000Z');
    assert.equal(found?.retention, 'complaint');
    const person = await chat.store.cases.person(chat.references[0] ?? '');
    assert.deepEqual(person, { contact: { name: 'Ann', email: 'ann@example.org' }, needs: ['large-print'] });
  });

  it('takes a typed and a tapped answer for the same thing', async () => {
    const typed: readonly (readonly [string, string])[] = [
      ['2', '2'],
      ['Very Good', '1'],
      ['it was neither good nor poor', '3'],
      ['dont know', '6'],
      ['very poor!!', '5'],
      ['poor', '4'],
    ];
    await chat.tap('start', 'feedback');
    await chat.type('1');
    await chat.type('not sure');
    for (const [said, value] of typed) {
      await chat.type(said);
      const state = (await chat.store.conversations.find('someone'))?.state ?? '';
      assert.match(state, new RegExp(`"rating":"${value}"`), said);
      await chat.type('back');
    }
  });

  it('asks again with the mend when an answer does not fit, and keeps what was typed', async () => {
    await chat.type('feedback');
    const unclear = await chat.type('purple');
    assert.match(chat.shown(unclear.said), /Choose who is giving this feedback/);
    await chat.type('me');
    await chat.type('not sure');
    await chat.tap('answer', '2');
    await chat.tap('skip');
    await chat.tap('skip');
    await chat.tap('answer', 'sort-out');
    const bad = await chat.fill({ name: 'Sam', email: 'sam at example', phone: '' });
    assert.deepEqual(chat.drew(bad.said), ['question-contact']);
    assert.match(chat.shown(bad.said), /Enter an email address like/);
    assert.match(chat.shown(bad.said), /sam at example/);
    const short = await chat.fill({ name: 'Sam', email: 'sam@example.org', phone: '0148' });
    assert.match(chat.shown(short.said), /Enter a phone number like/);
    assert.doesNotMatch(chat.shown(short.said), /Enter an email address/);
    const neither = await chat.fill({ name: 'Sam', email: '', phone: '' });
    assert.match(chat.shown(neither.said), /an email address like .* or a phone number like/);
    const typed = await chat.type('ring me on 07700 900123');
    assert.deepEqual(chat.drew(typed.said), ['summary', 'question-choices']);
  });

  it('offers likely services, and keeps a name it does not know', async () => {
    await chat.type('feedback');
    await chat.tap('answer', 'patient');
    const offered = await chat.type('zzz quux');
    assert.deepEqual(chat.drew(offered.said), ['closed-card', 'question-choice']);
    await chat.tap('answer', 'as-written');
    const state = (await chat.store.conversations.find('someone'))?.state ?? '';
    assert.match(state, /"service":\{"written":"zzz quux"\}/);
  });

  it('asks whose care it was when another organisation is named, and keeps the words', async () => {
    await chat.type('feedback');
    await chat.tap('answer', 'patient');
    const asked = await chat.type('Castle Hill hospital');
    assert.match(chat.shown(asked.said), /Was the care given by Hull University Teaching Hospitals/);
    await chat.tap('answer', 'them');
    await chat.tap('answer', '4');
    await chat.tap('skip');
    await chat.fill({ answer: 'The wait was very long.' });
    await chat.tap('answer', 'tell');
    await chat.tap('answer', 'no');
    const sent = await chat.tap('send');
    assert.match(chat.shown(sent.said), /We have kept what you wrote, but we cannot answer for them/);
    const found = await chat.store.cases.find(chat.references[0] ?? '');
    assert.equal(found?.countsAsFft, false);
    assert.equal((await chat.store.cases.words(chat.references[0] ?? ''))?.texts[0]?.text, 'The wait was very long.');
  });

  it('changes one answer and loses no other', async () => {
    await chat.type('feedback');
    await chat.tap('answer', 'patient');
    await chat.type('not sure');
    await chat.tap('answer', '1');
    await chat.fill({ answer: 'Kind people' });
    await chat.tap('change', 'who');
    const changed = await chat.tap('answer', 'carer');
    assert.deepEqual(chat.drew(changed.said), ['summary', 'question-text']);
    assert.match(chat.shown(changed.said), /What could be better/);
    await chat.tap('skip');
    await chat.tap('answer', 'tell');
    const check = await chat.tap('answer', 'no');
    assert.match(chat.shown(check.said), /carer/);
    assert.match(chat.shown(check.said), /Kind people/);
    const asked = await chat.tap('change', 'good');
    assert.match(chat.shown(asked.said), /Kind people/);
    const again = await chat.fill({ answer: 'Very kind people' });
    assert.match(chat.shown(again.said), /Very kind people/);
    assert.equal(chat.drew(again.said).at(-1), 'check-answers');
  });

  it('goes back one question at a time, and forward again', async () => {
    await chat.type('feedback');
    await chat.tap('answer', 'patient');
    await chat.type('not sure');
    const back = await chat.type('back');
    assert.match(chat.shown(back.said), /Which service/);
    const first = await chat.type('back');
    assert.match(chat.shown(first.said), /Who is giving/);
    assert.match(chat.shown((await chat.type('back')).said), /first question/);
    const forward = await chat.tap('answer', 'patient');
    assert.match(chat.shown(forward.said), /Overall, how was your experience of our service\?/);
  });

  it('answers an interruption and asks the same question again', async () => {
    await chat.type('feedback');
    await chat.tap('answer', 'patient');
    for (const [said, answer] of [
      ['help', /check answers/],
      ['talk to a person', /01482 000 000, Monday to Friday/],
      ['help now', /999/],
    ] as const) {
      const { said: replies } = await chat.type(said);
      assert.match(chat.shown(replies), answer);
      assert.match(chat.shown(replies.slice(-1)), /Which service is it about/);
    }
  });

  it('keeps what was typed when the dialog is stopped, and offers it again', async () => {
    await chat.type('feedback');
    await chat.tap('answer', 'carer');
    await chat.type('not sure');
    const stopped = await chat.type('stop');
    assert.match(chat.shown(stopped.said), /Carry on: Give feedback/);
    const resumed = await chat.tap('start', 'carry-on');
    assert.match(chat.shown(resumed.said), /Overall, how was your experience/);
  });

  it('survives a restart between two questions', async () => {
    await chat.type('feedback');
    await chat.tap('answer', 'patient');
    await chat.restart();
    const next = await chat.type('not sure');
    assert.match(chat.shown(next.said), /Overall, how was/);
  });

  it('answers a spent card kindly and changes nothing', async () => {
    await chat.tap('start', 'feedback');
    const spent = chat.buttonOf('answer', 'patient');
    await chat.tap('answer', 'carer');
    chat.clock.now = new Date(chat.clock.now.getTime() + 60_000);
    const late = await chat.take({ kind: 'submission', submission: { ...spent, fields: {} } });
    assert.match(chat.shown(late.said), /used already/);
    assert.match((await chat.store.conversations.find('someone'))?.state ?? '', /"who":"carer"/);
  });

  it('makes one case of a double tap and of a repeated post', async () => {
    await chat.type('feedback');
    for (const answer of ['patient', 'not sure', '1', 'skip', 'skip', 'tell']) await chat.type(answer);
    const send = { ...chat.buttonOf('send'), fields: {} };
    const [one, two] = await Promise.all([
      chat.take({ kind: 'submission', submission: send }, 'send1'),
      chat.take({ kind: 'submission', submission: send }, 'send1'),
    ]);
    assert.deepEqual([one.repeated, two.repeated].sort(), [false, true]);
    const later = await chat.take({ kind: 'submission', submission: send }, 'send2');
    assert.match(chat.shown(later.said), /used already/);
    assert.equal((await chat.store.deliveries.health(chat.clock.now)).waiting, 1);
  });

  it('refuses a value that is not on the list', async () => {
    await chat.type('feedback');
    const asked = chat.buttonOf('answer', 'patient');
    const refused = await chat.take({ kind: 'submission', submission: { ...asked, value: 'admin', fields: {} } });
    assert.match(chat.shown(refused.said), /Choose who is giving/);
  });

  it('tells how a case stands to whoever has both reference and secret, and to nobody else', async () => {
    await chat.type('feedback');
    for (const answer of ['patient', 'not sure', '1', 'skip', 'skip', 'tell']) await chat.type(answer);
    await chat.tap('send');
    const [reference = ''] = chat.references;
    await chat.tap('start', 'status');
    await chat.type(reference.toLowerCase().replaceAll('-', ' '));
    const wrong = await chat.type('ABCDF-GHJKK');
    assert.match(chat.shown(wrong.said), /could not find/);
    await chat.tap('start', 'status');
    await chat.type(reference);
    const found = await chat.type('abcdf ghjkm');
    assert.match(chat.shown(found.said), /Waiting for a member of the team/);
    assert.doesNotMatch((await chat.store.conversations.find('someone'))?.state ?? '', /ABCDF/i);
  });

  it('closes a case to guessing after five wrong tries', async () => {
    await chat.type('feedback');
    for (const answer of ['patient', 'not sure', '1', 'skip', 'skip', 'tell']) await chat.type(answer);
    await chat.tap('send');
    const [reference = ''] = chat.references;
    const ask = async (secret: string) => {
      await chat.type('check my feedback');
      await chat.type(reference);
      return chat.shown((await chat.type(secret)).said);
    };
    for (let tries = 0; tries < 5; tries += 1) assert.match(await ask('ABCDF-GHJKK'), /could not find/);
    assert.match(await ask('ABCDF-GHJKM'), /too many wrong tries/);
  });

  it('finds a slip in a reference before looking anything up', async () => {
    await chat.type('check my feedback');
    assert.match(chat.shown((await chat.type('LAN-AAAA-BBBBC')).said), /not a reference we give/);
  });

  it('begins a form anew when a new version cannot read where it stood, and keeps the answers', async () => {
    await chat.type('feedback');
    await chat.tap('answer', 'patient');
    const before = await chat.store.conversations.find('someone');
    const old = (before?.state ?? '').replace('"skipped"', '"leftOut"');
    const key = { channel: 'widget', conversationId: 'someone', activityId: 'deploy' } as const;
    const conversation = { audience: 'public', locale: 'en', state: old, fromVersion: before?.version ?? 0 } as const;
    await chat.store.turns.commit({ key, at: chat.clock.now, said: [], records: [], conversation });
    const next = await chat.type('not sure');
    assert.match(chat.shown(next.said), /I have kept the answers you already gave/);
    assert.match(chat.shown(next.said.slice(-1)), /Overall, how was your experience/);
  });
});
