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
    await chat.type('I am the patient');
    assert.match((await chat.store.conversations.find('someone'))?.state ?? '', /"who":"patient"/);
  });

  it('goes on below what was typed, with every answer, and the card above says so', async () => {
    await chat.fill(first, 'answer-form');
    const typed = await chat.type('for the patient');
    assert.deepEqual(
      typed.said.map(({ kind }) => kind),
      ['replace', 'card'],
    );
    assert.deepEqual(chat.drew(typed.said), ['closed-card', 'form']);
    assert.match(chat.shown(typed.said), /A kind welcome/);
  });

  it('says what is missing when a card comes back empty, as a list without a choice sends nothing', async () => {
    const empty = await chat.fill({ good: '', improve: '', service: '' }, 'answer-form');
    const shown = chat.shown(empty.said);
    assert.match(shown, /Choose who is giving this feedback/);
    assert.match(shown, /Choose one of the six answers/);
    assert.match(shown, /Choose what you would like to happen/);
    assert.doesNotMatch(shown, /Whose experience is it/);
    assert.match(shown, /Please look at: Who is giving feedback; Service; Overall experience; What you would like\./);
  });

  it('takes a list that may be left out as left out', async () => {
    const asked = { ...first, who: 'patient', wish: 'complaint' };
    const contact = { 'contact.name': '', 'contact.email': 'jo@example.com', 'contact.phone': '' };
    await chat.fill(asked, 'answer-form');
    const more = await chat.fill({ ...asked, ...contact }, 'answer-form');
    assert.match(chat.shown(more.said), /contact you in a certain way/);
    const check = await chat.fill({ ...asked, ...contact }, 'answer-form');
    assert.equal(check.card?.id, 'check-answers');
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
