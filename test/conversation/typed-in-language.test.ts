import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import type { Dialog } from '../../dialogs/dialog.ts';
import { formWords } from '../../dialogs/form/words.ts';
import { dialogs } from '../../dialogs/index.ts';
import { type Locale, locales } from '../../dialogs/locale.ts';
import { conversationWords } from '../../src/conversation/words.ts';
import { carelessly } from '../support/carelessly.ts';
import { talk } from '../support/talk.ts';

let chat: Awaited<ReturnType<typeof talk>>;
const translated = locales.filter((locale) => !locale.startsWith('en'));

function dialogNamed(id: string): Dialog {
  const found = dialogs.find((one) => one.id === id);
  assert.ok(found);
  return found;
}

/** What is typed for each question, where it is no option: an option is typed as its label, several with "and". */
const answers: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> = {
  feedback: {
    who: 'patient',
    service: 'not-sure',
    rating: '1',
    good: 'Dziękuję, شكرا, سوپاس',
    improve: 'skip',
    wish: 'sort-out',
    contact: 'sam@example.com',
    needs: ['large-print', 'email-only'],
    publish: 'yes',
  },
  bereavement: {
    route: 'adult',
    service: 'not-sure',
    area: 'Hull',
    items: ['booklet', 'card'],
    how: 'email',
    format: 'large-print',
    email: 'sam@example.com',
    survey: 'no',
  },
  involvement: { interests: ['volunteering', 'forum'], place: 'hull', time: 'little', age: 'skip' },
  nomination: {
    purpose: 'thank',
    name: 'Ala',
    team: 'not-sure',
    when: 'skip',
    why: 'Dziękuję, شكرا, سوپاس',
    tellName: 'yes',
    share: 'no',
    contact: 'skip',
  },
};

/** How an answer of the table above is typed in a language. */
function typedFor({ words }: Dialog, locale: Locale, question: string, answer: string | readonly string[]): string {
  const { skip, notSure, heard } = formWords[locale];
  const label = (option: string) => words[locale].questions[question]?.options?.[option] ?? option;
  if (typeof answer !== 'string') return answer.map(label).join(` ${heard.and[0]} `);
  if (answer === 'skip') return skip;
  return answer === 'not-sure' ? notSure : label(answer);
}

const heldIn = (kept: string | undefined) => /"at":"([^"]*)"/.exec(kept ?? '')?.[1];
const openQuestion = async () => heldIn((await chat.store.conversations.find('someone'))?.state);

/** Types one answer after the other, and is shown what came last. */
async function typeAll(dialog: Dialog, locale: Locale, given: (typeof answers)[string]) {
  await chat.hello();
  let turn = await chat.type(carelessly(dialog.words[locale].title));
  for (let at = await openQuestion(); at !== undefined; at = await openQuestion()) {
    const answer = given[at] ?? at;
    turn = await chat.type(at === 'check' ? formWords[locale].send : carelessly(typedFor(dialog, locale, at, answer)));
    assert.notEqual(await openQuestion(), at, `${at} was not answered`);
  }
  return turn.said;
}

describe('a whole dialog that is typed', () => {
  afterEach(() => chat.end());

  for (const locale of translated)
    for (const [id, given] of Object.entries(answers))
      it(`comes to its end: ${id} (${locale})`, async () => {
        chat = await talk({ locale });
        const said = await typeAll(dialogNamed(id), locale, given);
        if (id === 'involvement') assert.deepEqual(chat.drew(said).slice(-1), ['offer-list']);
        else assert.ok(chat.shown(said).includes(conversationWords[locale].receipt.reference));
      });
});

describe('an answer that is typed as its button has it', () => {
  afterEach(() => chat.end());

  for (const locale of locales)
    it(`is an answer, also where its words speak of danger elsewhere (${locale})`, async () => {
      chat = await talk({ locale });
      const { questions } = dialogNamed('bereavement').words[locale];
      const label = questions.route?.options?.sudden ?? 'none';
      await chat.take({ kind: 'start', dialog: 'bereavement', known: {} });
      await chat.type(label);
      assert.equal(await openQuestion(), 'service');
    });

  it('is danger where it answers nothing', async () => {
    chat = await talk();
    await chat.take({ kind: 'start', dialog: 'bereavement', known: {} });
    await chat.type('1');
    const label = dialogNamed('bereavement').words.en.questions.route?.options?.sudden ?? 'none';
    assert.ok(chat.drew((await chat.type(label)).said).includes('help-now'));
  });

  it('may be called “skip”, where not to say is an option', async () => {
    chat = await talk();
    await chat.take({ kind: 'start', dialog: 'bereavement', known: {} });
    await chat.type('skip');
    assert.equal(await openQuestion(), 'service');
  });

  it('is more than an answer where only its meaning is typed, and that is danger', async () => {
    chat = await talk();
    await chat.take({ kind: 'start', dialog: 'bereavement', known: {} });
    assert.ok(chat.drew((await chat.type('suicide')).said).includes('help-now'));
  });
});
