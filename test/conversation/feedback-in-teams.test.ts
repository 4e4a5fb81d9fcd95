import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { talk } from '../support/talk.ts';

let chat: Awaited<ReturnType<typeof talk>>;

describe('feedback in Teams, from the same definition', () => {
  beforeEach(async () => {
    chat = await talk({ channel: 'teams' });
    await chat.hello();
    await chat.tap('start', 'feedback');
  });
  afterEach(() => chat.end());

  const first = { who: 'staff', service: 'not-sure', rating: '2', good: 'A kind welcome', improve: '', wish: 'tell' };

  it('is one card that is redrawn in place with the questions that are now due', async () => {
    const more = await chat.fill(first, 'answer-form');
    assert.deepEqual(
      more.said.map(({ kind }) => kind),
      ['replace'],
    );
    assert.equal(more.card?.id, 'form');
    const shown = chat.shown(more.said);
    assert.match(shown, /Whose experience is it/);
    assert.match(shown, /May we share what you wrote/);
    assert.match(shown, /A kind welcome/);
    const check = await chat.fill({ ...first, whose: 'patient', publish: 'yes' }, 'answer-form');
    assert.equal(check.card?.id, 'check-answers');
    const sent = await chat.tap('send');
    assert.deepEqual(chat.drew(sent.said), ['closed-card', 'receipt']);
    const found = await chat.store.cases.find(chat.references[0] ?? '');
    assert.equal(found?.rating, 2);
    assert.equal(found?.countsAsFft, true);
  });

  it('shows what is wrong beside its question and keeps every other answer', async () => {
    const form = { ...first, whose: 'patient', publish: 'no', wish: 'complaint' };
    await chat.fill(form, 'answer-form');
    const contact = { 'contact.name': 'Jo', 'contact.email': 'nowhere', 'contact.phone': '' };
    const wrong = await chat.fill({ ...form, ...contact }, 'answer-form');
    const shown = chat.shown(wrong.said);
    assert.match(shown, /Enter an email address like/);
    assert.match(shown, /nowhere/);
    assert.match(shown, /A kind welcome/);
    assert.equal(wrong.card?.id, 'form');
  });

  it('never counts a staff opinion', async () => {
    const own = { who: 'staff', whose: 'own', service: 'not-sure', good: '', improve: 'More chairs', wish: 'tell' };
    await chat.fill({ ...own, rating: '1' }, 'answer-form');
    await chat.fill({ ...own, publish: 'no' }, 'answer-form');
    await chat.tap('send');
    const found = await chat.store.cases.find(chat.references[0] ?? '');
    assert.equal(found?.countsAsFft, false);
    assert.equal(found?.rating, undefined);
  });

  it('takes a typed answer like a tapped one', async () => {
    const typed = await chat.type('I am the patient');
    assert.deepEqual(chat.drew(typed.said), ['form']);
    assert.match((await chat.store.conversations.find('someone'))?.state ?? '', /"who":"patient"/);
  });

  it('refuses values that are not on the list', async () => {
    const refused = await chat.fill({ ...first, rating: '9', wish: 'everything' }, 'answer-form');
    const shown = chat.shown(refused.said);
    assert.match(shown, /Choose one of the six answers/);
    assert.match(shown, /Choose what you would like to happen/);
  });

  it('gives a repeated invoke its committed answer', async () => {
    const submission = { ...chat.buttonOf('answer-form'), fields: first };
    const one = await chat.take({ kind: 'submission', submission }, 'invoke-1');
    const again = await chat.take({ kind: 'submission', submission }, 'invoke-2');
    assert.equal(again.repeated, true);
    assert.deepEqual(again.card, one.card);
  });
});
