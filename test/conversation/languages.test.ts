import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { words as feedback } from '../../dialogs/feedback/words.ts';
import { formWords } from '../../dialogs/form/words.ts';
import { conversationWords } from '../../src/conversation/words.ts';
import { talk } from '../support/talk.ts';

let chat: Awaited<ReturnType<typeof talk>>;
const pl = { feedback: feedback.pl, form: formWords.pl, conversation: conversationWords.pl };
const short = (id: string) => pl.feedback.questions[id]?.short ?? 'none';
const label = (id: string, option: string) => pl.feedback.questions[id]?.options?.[option] ?? 'none';
const lastSuggestions = (said: Awaited<ReturnType<typeof chat.type>>['said']) =>
  said.flatMap((reply) => (reply.kind === 'replace' ? [] : (reply.suggestions ?? [])));

describe('a chat in Polish', () => {
  afterEach(() => chat.end());

  it('goes from the first hello to a receipt in Polish, and to a case in English', async () => {
    chat = await talk({ locale: 'pl' });
    const hello = await chat.hello();
    assert.match(chat.shown(hello.said), new RegExp(pl.conversation.greeting.title));
    assert.match(chat.shown(hello.said), new RegExp(pl.feedback.title));
    await chat.tap('start', 'feedback');
    await chat.type(label('who', 'patient'));
    await chat.type('Memory Clinic');
    const rated = await chat.type(label('rating', '1').toUpperCase());
    assert.match(chat.shown(rated.said), new RegExp(label('rating', '1')));
    await chat.fill({ answer: 'Pielęgniarka usiadła przy mnie.' });
    await chat.tap('skip');
    await chat.tap('answer', 'tell');
    const check = chat.shown((await chat.tap('answer', 'yes')).said);
    for (const said of [pl.form.checkTitle, short('good'), label('publish', 'yes'), pl.form.notGiven])
      assert.ok(check.includes(said), said);
    const sent = await chat.tap('send');
    assert.ok(chat.shown(sent.said).includes(pl.conversation.receipt.reference));
    const words = await chat.store.cases.words(chat.references[0] ?? '');
    assert.ok(
      words?.answers.some(({ label: named, answer }) => named === 'Overall experience' && answer === 'Very good'),
    );
    const found = await chat.store.cases.find(chat.references[0] ?? '');
    assert.deepEqual(found?.facts, [{ label: 'Language of the chat', value: 'Polish' }]);
    assert.equal(words?.texts[0]?.label, feedback.en.questions.good?.short);
    assert.equal(words?.texts[0]?.text, 'Pielęgniarka usiadła przy mnie.');
  });

  it('takes an answer in English as well, and says in Polish what is wrong with one', async () => {
    chat = await talk({ locale: 'pl' });
    await chat.hello();
    await chat.tap('start', 'feedback');
    const lost = await chat.type('qwerty');
    assert.ok(chat.shown(lost.said).includes(pl.feedback.questions.who?.problem ?? 'none'));
    const found = await chat.type('I am the patient');
    assert.ok(chat.shown(found.said).includes(String(pl.feedback.questions.service?.ask)));
  });

  it('has its ways out as words that can be pressed and typed, and English commands beside them', async () => {
    chat = await talk({ locale: 'pl' });
    await chat.hello();
    const asked = await chat.tap('start', 'feedback');
    const { back, stop, person } = pl.conversation.suggestions;
    assert.deepEqual(
      lastSuggestions(asked.said).map(({ text }) => text),
      [back, stop, person, 'help now'],
    );
    await chat.type('1');
    assert.ok(chat.shown((await chat.type(back)).said).includes(label('who', 'carer')));
    assert.ok(chat.shown((await chat.type(person)).said).includes(pl.conversation.person.title));
    assert.match(chat.shown((await chat.type('stop')).said), new RegExp(pl.conversation.menuAgain.replace('?', '\\?')));
  });

  it('marks what is said with its language, cards and lines alike', async () => {
    chat = await talk({ locale: 'ar' });
    const [card] = (await chat.hello()).said;
    assert.ok(card?.kind === 'card');
    assert.equal(card.card.content.lang, 'ar');
    assert.equal(card.card.content.rtl, true);
    const { said } = await chat.tap('start', 'feedback');
    assert.ok(said.every((reply) => (reply.kind === 'text' ? reply.lang : reply.card.content.lang) === 'ar'));
  });
});

describe('another language in the middle of a chat', () => {
  afterEach(() => chat.end());

  it('keeps the answers, and asks the same question again, with the notice before it', async () => {
    chat = await talk();
    await chat.hello();
    await chat.tap('start', 'feedback');
    await chat.tap('answer', 'carer');
    const { said } = await chat.speak('pl');
    assert.deepEqual(chat.drew(said), ['closed-card', 'question-text']);
    assert.ok(chat.shown(said).includes(pl.conversation.greeting.notice));
    assert.ok(chat.shown(said).includes(String(pl.feedback.questions.service?.ask)));
    await chat.type('nie wiem');
    assert.ok(chat.shown((await chat.tap('answer', '3')).said).includes(label('rating', '3')));
    assert.equal((await chat.store.conversations.find('someone'))?.locale, 'pl');
    assert.match((await chat.store.conversations.find('someone'))?.state ?? '', /"who":"carer"/);
  });

  it('says the whole greeting again where nothing is asked', async () => {
    chat = await talk();
    await chat.hello();
    const { said } = await chat.speak('ckb');
    assert.deepEqual(chat.drew(said), ['greeting']);
    assert.ok(chat.shown(said).includes(conversationWords.ckb.greeting.title));
  });

  it('shows help again while somebody has not yet chosen to go on', async () => {
    chat = await talk();
    await chat.hello();
    await chat.type('i want to die');
    const { said } = await chat.speak('pl');
    assert.deepEqual(chat.drew(said), ['closed-card', 'help-now']);
    assert.ok(chat.shown(said).includes(pl.conversation.danger.goOn));
    assert.ok(chat.shown((await chat.tap('stop-here')).said).includes(pl.conversation.danger.stoppedHere));
  });

  it('goes back to English as easily', async () => {
    chat = await talk({ locale: 'ro' });
    await chat.hello();
    await chat.tap('start', 'bereavement');
    assert.match(chat.shown((await chat.speak('en')).said), /Who has died\?/);
  });
});

describe('a first message in another language', () => {
  afterEach(() => chat.end());

  it('is told where that language can be chosen, where the chat speaks it', async () => {
    chat = await talk({ languages: ['en', 'pl'] });
    await chat.hello();
    const { said } = await chat.type('Chciałbym podziękować pielęgniarkom na oddziale');
    assert.match(chat.shown(said), /Język można zmienić na górze/);
    assert.doesNotMatch(chat.shown(said), /tylko po angielsku/);
  });

  it('is told that only English is spoken, where it is not', async () => {
    chat = await talk();
    await chat.hello();
    assert.match(
      chat.shown((await chat.type('Chciałbym podziękować pielęgniarkom na oddziale')).said),
      /tylko po angielsku/,
    );
  });

  it('is told nothing about languages in a chat of that language', async () => {
    chat = await talk({ locale: 'pl', languages: ['en', 'pl'] });
    await chat.hello();
    const { said } = await chat.type('Chciałbym podziękować pielęgniarkom na oddziale');
    assert.doesNotMatch(chat.shown(said), /po angielsku|zmienić na górze/);
  });
});

describe('what is about danger, while nobody has checked its translation', () => {
  afterEach(() => chat.end());

  for (const locale of ['pl', 'ro', 'ar', 'ckb'] as const)
    it(`stands in English too (${locale})`, async () => {
      chat = await talk({ locale });
      const own = conversationWords[locale];
      const hello = chat.shown((await chat.hello()).said);
      assert.ok(hello.includes(own.greeting.notice) && hello.includes(conversationWords.en.greeting.notice));
      const { said } = await chat.type('i want to kill myself');
      const help = chat.shown(said);
      for (const words of [own, conversationWords.en]) {
        for (const one of [words.danger.self, words.danger.kept, words.care.emergency, words.care.urgent])
          assert.ok(help.includes(one), one);
      }
      assert.deepEqual(
        said.flatMap((reply) => (reply.kind === 'text' ? [reply.lang] : [])),
        [locale, 'en'],
      );
    });

  it('is said once where it stands in English alone', async () => {
    chat = await talk({ locale: 'en-x-easyread' });
    await chat.hello();
    const { said } = await chat.type('i want to kill myself');
    assert.equal(chat.shown(said).split(conversationWords.en.danger.self).length, 2);
    assert.equal(said.filter(({ kind }) => kind === 'text').length, 1);
  });
});
