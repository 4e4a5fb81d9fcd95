import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { cardsIn as bereavementCards } from '../../dialogs/bereavement/words.ts';
import type { DialogWords } from '../../dialogs/dialog.ts';
import { plain } from '../../dialogs/form/plain.ts';
import { formWords } from '../../dialogs/form/words.ts';
import { dialogs } from '../../dialogs/index.ts';
import { refusedWords } from '../../dialogs/interest/words.ts';
import { cardWords as involvementCards } from '../../dialogs/involvement/words.ts';
import { laidOver } from '../../dialogs/lay-over.ts';
import { isChecked, type Locale, languages, locales } from '../../dialogs/locale.ts';
import { commandSaid } from '../../src/conversation/command-said.ts';
import { commandsAr } from '../../src/conversation/commands.ar.ts';
import { commandsCkb } from '../../src/conversation/commands.ckb.ts';
import { commandsPl } from '../../src/conversation/commands.pl.ts';
import { commandsRo } from '../../src/conversation/commands.ro.ts';
import { conversationWords } from '../../src/conversation/words.ts';
import { pageWords } from '../../src/server/pages/page-words.ts';
import { client as arabic } from '../../src/widget/words/ar.ts';
import { client as sorani } from '../../src/widget/words/ckb.ts';
import { client as english } from '../../src/widget/words/en.ts';
import { client as easyRead } from '../../src/widget/words/en-x-easyread.ts';
import { client as polish } from '../../src/widget/words/pl.ts';
import { client as romanian } from '../../src/widget/words/ro.ts';
import { stringsIn } from '../support/strings-in.ts';

const translated = locales.filter((locale) => locale !== 'en');

/** Everything that is said in other languages, as it comes through the door. */
const said: readonly (readonly [what: string, words: Readonly<Record<Locale, unknown>>])[] = [
  ...dialogs.map(({ id, words }) => [id, words] as const),
  ['the form', formWords],
  ['the conversation', conversationWords],
  ['the booklets’ cards', bereavementCards],
  ['the list of ways to be involved', involvementCards],
  ['a refusal', refusedWords],
  ['the chat’s page', pageWords],
];

const clients = { en: english, 'en-x-easyread': easyRead, pl: polish, ro: romanian, ar: arabic, ckb: sorani };

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a translation has and the English has not: a slip in a name, which nobody would ever hear. */
function strangers(english: unknown, own: unknown, at: string): readonly string[] {
  // How people type an option is a language's own, and so are pictures; the options are looked at with each dialog.
  if (!isTree(own) || /\.(typed|pictures)$/.test(at)) return [];
  if (!isTree(english)) return [at];
  return Object.keys(own).flatMap((key) =>
    key === 'typed' || key in english ? strangers(english[key], own[key], `${at}.${key}`) : [`${at}.${key}`],
  );
}

const numbersIn = (text: string): readonly string[] => text.match(/\b(999|111|116 123)\b/g) ?? [];

/** Names of areas, which stand on maps and letters as they do here; and what is the same word in some languages. */
const same = ['Hull', 'East Riding', 'Whitby', 'Scarborough and Ryedale', 'Braille', 'Online'];

/** What one question still says in English: what stands in its English as it does in the translation. */
function stillEnglish({ questions }: DialogWords, own: DialogWords, id: string): readonly string[] {
  const english = new Map(stringsIn(questions[id], id).map(({ at, text }) => [at, text]));
  return stringsIn(own.questions[id], id)
    .filter(({ at, text }) => !at.includes('.typed.') && english.get(at) === text && !same.includes(text))
    .map(({ at, text }) => `${at}: ${text}`);
}

describe('translations', () => {
  for (const [what, words] of said)
    for (const locale of translated) {
      it(`name nothing that English has not: ${what} (${locale})`, () => {
        assert.deepEqual(strangers(words.en, words[locale], what), []);
      });

      it(`leave nothing empty: ${what} (${locale})`, () => {
        const empty = (words: unknown) =>
          stringsIn(words, what).filter(({ text }) => text.trim() === '' || text.includes('${'));
        // A function that is handed nothing says nothing in any language.
        assert.equal(empty(words[locale]).length, empty(words.en).length);
      });

      it(`have every number to call that stands in English: ${what} (${locale})`, () => {
        const own = Map.groupBy(stringsIn(words[locale], what), ({ at }) => at);
        const lost = stringsIn(words.en, what).filter(({ at, text }) =>
          numbersIn(text).some((number) => !own.get(at)?.some((one) => one.text.includes(number))),
        );
        assert.deepEqual(lost, []);
      });
    }

  for (const locale of locales)
    it(`call a button by the name that stands on it (${locale})`, () => {
      const { danger, spentHow, takeBack, mine } = conversationWords[locale];
      const form = formWords[locale];
      const status = dialogs.find(({ id }) => id === 'status')?.words[locale].title ?? '';
      const named: readonly (readonly [sentence: string, button: string])[] = [
        [danger.leave, pageWords[locale].leave],
        [danger.chooseFirst, danger.goOn],
        [danger.chooseFirst, danger.stopHere],
        [form.checkIntro, form.send],
        [form.changeWhich, form.change],
        [spentHow, form.change],
        [takeBack.gone, status],
        [mine.linkOver, status],
      ];
      assert.deepEqual(
        named.filter(([sentence, button]) => !sentence.includes(button)),
        [],
      );
    });

  for (const locale of locales)
    it(`understand each button by its name, as the command that it stands for (${locale})`, () => {
      const { back, stop, person, helpNow } = conversationWords[locale].suggestions;
      const { skip, send } = formWords[locale];
      const speaker = { audience: 'public', channel: 'widget', locale } as const;
      assert.deepEqual(
        [back, stop, person, helpNow].map((said) => commandSaid({ speaker }, said)),
        ['back', 'stop', 'person', 'help-now'],
      );
      if (locale !== 'en-x-easyread')
        assert.deepEqual(
          [skip, send].map((said) => commandSaid({ speaker }, said)),
          ['skip', 'send'],
        );
    });

  for (const locale of translated.filter((one) => one !== 'en-x-easyread'))
    it(`leave no question of the public in English (${locale})`, () => {
      const inEnglish = dialogs
        .filter(({ audiences }) => audiences.includes('public'))
        .flatMap(({ id, questions, words }) =>
          questions
            .filter(({ audiences }) => audiences?.includes('public') ?? true)
            .flatMap((question) => stillEnglish(words.en, words[locale], question.id).map((at) => `${id}: ${at}`)),
        );
      assert.deepEqual(inEnglish, []);
    });

  it('understand help by its name in every language, whichever the chat is set to', () => {
    for (const speaks of locales)
      for (const locale of locales) {
        const pressed = laidOver(english, clients[locale]).helpNow;
        const speaker = { audience: 'public', channel: 'widget', locale: speaks } as const;
        assert.equal(commandSaid({ speaker }, pressed), 'help-now', `${pressed} (${speaks})`);
      }
  });

  it('mean one command by one phrase', () => {
    for (const phrases of [commandsPl, commandsRo, commandsAr, commandsCkb]) {
      const all = Object.values(phrases).flatMap((some) => [...new Set(some.map(plain))]);
      assert.deepEqual(
        all.filter((phrase, at) => all.indexOf(phrase) !== at),
        [],
      );
    }
  });

  it('are said in the letters of their language', () => {
    for (const locale of locales.filter((one) => languages[one].direction === 'rtl')) {
      assert.match(conversationWords[locale].greeting.title, /\p{Script=Arabic}/u);
      assert.doesNotMatch(JSON.stringify(stringsIn(conversationWords[locale], '')), /[٠-٩۰-۹]/);
    }
  });

  it('are unchecked until somebody is named who checked them', () => {
    assert.ok(isChecked('en'));
    assert.deepEqual(translated.filter(isChecked), []);
  });
});
