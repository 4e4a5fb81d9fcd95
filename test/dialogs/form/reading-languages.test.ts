import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { plain } from '../../../dialogs/form/plain.ts';
import { readAnswer } from '../../../dialogs/form/read-answer.ts';
import { formWords } from '../../../dialogs/form/words.ts';
import { dialogs } from '../../../dialogs/index.ts';
import { type Locale, locales } from '../../../dialogs/locale.ts';
import { loadContent } from '../../../src/content/load-content.ts';
import { commandSaid } from '../../../src/conversation/command-said.ts';

const content = loadContent();

/** Every question of every dialog, with its words in one language. */
const asked = (locale: Locale) =>
  dialogs.flatMap((dialog) =>
    dialog.questions.map((question) => {
      const words = dialog.words[locale].questions[question.id];
      assert.ok(words, `${dialog.id}.${question.id} has no words`);
      return { at: `${dialog.id}.${question.id}`, question, words };
    }),
  );
type Asked = ReturnType<typeof asked>[number];

const read = ({ question, words }: Asked, locale: Locale, text: string) => {
  const found = readAnswer({ question, words, formWords: formWords[locale], content }, { kind: 'typed', text });
  return found.kind === 'answer' ? found.value : found.kind;
};

function find(at: string, locale: Locale): Asked {
  const found = asked(locale).find((one) => one.at === at);
  assert.ok(found);
  return found;
}

const namesOf = ({ question: { options = [] }, words }: Asked): readonly string[] =>
  options.flatMap((option) => [words.options?.[option] ?? option, ...(words.typed?.[option] ?? [])]);

/** Whoever types in a language is understood in it, and in English beside it. */
const unsure: readonly (readonly [Locale, readonly string[]])[] = [
  ['en', ['not sure', 'I don’t know', 'I do not know.']],
  ['en-x-easyread', ['I do not know', 'not sure', 'I am not sure']],
  ['pl', ['nie wiem', 'Nie wiem.', 'nie mam pewności', 'nie mam pewnosci', 'not sure']],
  ['ro', ['nu știu', 'nu stiu', 'nu ştiu', 'Nu știu sigur', 'not sure']],
  ['ar', ['لا أعرف', 'لا اعرف', 'لست متأكدة', 'not sure']],
  ['ckb', ['دڵنیا نیم', 'دلنيا نيم', 'نازانم', 'not sure']],
];

describe('a service that somebody does not know', () => {
  for (const [locale, phrases] of unsure)
    for (const phrase of phrases)
      it(`is not sure: “${phrase}” (${locale})`, () =>
        assert.deepEqual(read(find('feedback.service', locale), locale, phrase), { notSure: true }));
});

/** Each option of a question and the next one, as they are labelled. */
const pairsOf = ({ question: { options = [] }, words }: Asked) =>
  options.map((option, at) => {
    const other = options[(at + 1) % options.length] ?? option;
    const label = (value: string) => words.options?.[value] ?? value;
    return {
      values: options.filter((value) => value === option || value === other),
      labels: [option, other].map(label),
    };
  });

describe('several choices that are typed', () => {
  for (const locale of locales)
    it(`are read with a comma or the language’s own “and” between (${locale})`, () => {
      const ands = [...formWords[locale].heard.and, 'and'].map((and) => ` ${and} `);
      for (const one of asked(locale).filter(({ question }) => question.kind === 'choices'))
        for (const { values, labels } of pairsOf(one))
          for (const join of [', ', '، ', ...ands])
            assert.deepEqual(read(one, locale, labels.join(join)), values, `${one.at}: ${labels.join(join)}`);
    });

  it('are one choice where a label has a comma or an “and” of its own', () => {
    const needs = find('feedback.needs', 'en');
    assert.deepEqual(read(needs, 'en', 'Email or text only, no phone calls'), ['email-only']);
    assert.deepEqual(read(needs, 'en', 'easy read (short words and pictures)'), ['easy-read']);
  });
});

describe('Arabic', () => {
  const needs = find('feedback.needs', 'ar');
  it('writes its “and” together with the word after it', () => {
    const [first = '', second = ''] = ['audio', 'braille'].map((option) => needs.words.options?.[option]);
    assert.deepEqual(read(needs, 'ar', `${first} و${second}`), ['audio', 'braille']);
  });

  it('may be typed with its own digits', () => {
    assert.equal(read(find('feedback.rating', 'ar'), 'ar', '٢'), '2');
    assert.deepEqual(read(find('feedback.contact', 'ar'), 'ar', '٠١٤٨٢ ٠٠٠ ٠٠٠'), { phone: '01482 000 000' });
    const { question, words } = find('feedback.contact', 'ar');
    const card = { kind: 'filled', fields: { phone: '٠١٤٨٢ ٠٠٠ ٠٠٠' } } as const;
    assert.deepEqual(readAnswer({ question, words, formWords: formWords.ar, content }, card), {
      kind: 'answer',
      value: { phone: '01482 000 000' },
    });
    assert.equal(read(find('status.secret', 'ar'), 'ar', 'ABCDF-GH٢٣٤'), 'ABCDFGH234');
    assert.equal(read(find('bereavement.phone', 'ar'), 'ar', '٠١٤٨٢٠٠٠٠٠٠'), '01482000000');
  });
});

describe('what options are called', () => {
  for (const locale of locales) {
    it(`is no command, but for an option that says the same (${locale})`, () => {
      const speaker = { audience: 'public', channel: 'widget', locale } as const;
      const swallowed = asked(locale).flatMap((one) =>
        namesOf(one).flatMap((name) => {
          const command = commandSaid({ speaker }, name);
          return command === undefined || command === 'skip' ? [] : [`${one.at}: ${name} is ${command}`];
        }),
      );
      assert.deepEqual(swallowed, []);
    });

    it(`is quoted as it is, where it is said how to put an answer right (${locale})`, () => {
      const { notSure, skip, heard } = formWords[locale];
      const always = [notSure, skip, ...heard.notSure, ...formWords.en.heard.notSure];
      const strange = asked(locale).flatMap((one) => {
        const known = new Set([...namesOf(one), ...always].map(plain));
        const problems = [one.words.problem, ...Object.values(one.words.problems ?? {})];
        const quoted = problems.flatMap((said) =>
          [...said.matchAll(/[“„«]([^“”„«»]+)[”»]/g)].map(([, name = '']) => name),
        );
        return quoted.filter((name) => !known.has(plain(name))).map((name) => `${one.at}: ${name}`);
      });
      assert.deepEqual(strange, []);
    });
  }
});
