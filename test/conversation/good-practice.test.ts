import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { talk } from '../support/talk.ts';

let chat: Awaited<ReturnType<typeof talk>>;

const form = {
  done: 'We ring people the day after they go home from our falls clinic.',
  difference: 'Fewer people came back worried.',
  service: 'not-sure',
};

const found = async () => {
  const [reference = ''] = chat.references;
  return {
    made: await chat.store.cases.find(reference),
    words: await chat.store.cases.words(reference),
    person: await chat.store.cases.person(reference),
  };
};

describe('sharing good practice', () => {
  beforeEach(async () => {
    chat = await talk({ channel: 'teams', person: { id: 'sam', name: 'Sam Taylor' } });
    await chat.hello();
    await chat.type('I would like to share good practice');
  });
  afterEach(() => chat.end());

  it('is one card with a warning, and goes to the team before anybody else', async () => {
    const check = await chat.fill({ ...form, share: 'with-name' }, 'answer-form');
    assert.equal(check.card?.id, 'check-answers');
    const sent = await chat.tap('send');
    assert.match(chat.shown(sent.said), /The patient and carer experience team reads it first\./);
    const { made, words, person } = await found();
    assert.deepEqual([made?.kind, made?.queue, made?.state], ['good-practice', 'involvement', 'new']);
    assert.deepEqual(made?.facts, [{ label: 'May be shared', value: 'Yes, with their name' }]);
    assert.equal(made?.publish, true);
    assert.deepEqual(
      words?.texts.map(({ text }) => text),
      [form.done, form.difference],
    );
    assert.deepEqual(person?.contact, { name: 'Sam Taylor' });
  });

  it('keeps the name back when it may be shared without it', async () => {
    await chat.fill({ ...form, share: 'without-name' }, 'answer-form');
    await chat.tap('send');
    const { made, person } = await found();
    assert.equal(made?.publish, true);
    assert.equal(person?.contact, undefined);
  });

  it('stays with the team when it may not be shared', async () => {
    await chat.fill({ ...form, share: 'no' }, 'answer-form');
    const sent = await chat.tap('send');
    assert.match(chat.shown(sent.said), /It stays with the team, as you asked\./);
    const { made } = await found();
    assert.equal(made?.publish, false);
    assert.deepEqual(made?.facts, [{ label: 'May be shared', value: 'No' }]);
  });

  it('asks for what is missing and keeps the rest', async () => {
    const again = await chat.fill({ ...form, difference: '', share: 'no' }, 'answer-form');
    assert.equal(again.card?.id, 'form');
    assert.match(chat.shown(again.said), /Please look at: What difference it made/);
    assert.match(chat.shown(again.said), /falls clinic/);
  });

  it('warns about patients’ details before anything is typed', async () => {
    await chat.type('start again');
    const { said } = await chat.type('check answers');
    assert.match(chat.shown(said), /tells who a patient is/);
  });
});

describe('good practice on the website', () => {
  it('is not offered: it is for staff', async () => {
    const visitor = await talk();
    await visitor.hello();
    const submission = { ...visitor.buttonOf('start', 'feedback'), value: 'good-practice', fields: {} };
    const { said } = await visitor.take({ kind: 'submission', submission });
    assert.doesNotMatch(visitor.shown(said), /What did you or your team do/);
    await visitor.end();
  });
});
