import assert from 'node:assert/strict';
import { formWords } from '../../dialogs/form/words.ts';
import { dialogs } from '../../dialogs/index.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { conversationWords } from '../../src/conversation/words.ts';
import { addressWith, leftAs } from '../../src/widget/left-as.ts';
import { spokenIn } from '../../src/widget/spoken-in.ts';
import { stringsIn } from '../support/strings-in.ts';

const content = loadContent();

describe('the language of a line', () => {
  const table = [
    ['ar', 'مرحبًا. أنا Lanyard', 'ar'],
    ['ckb', 'Volunteer at a hospital', 'en'],
    ['ar', '999', 'ar'],
    ['pl', 'You can volunteer at a hospital near you', 'en'],
    ['ro', 'Call 111 and choose the mental health option', 'en'],
    ['pl', 'Fitzwilliam Ward, Malton Hospital', 'pl'],
    ['pl', 'Dotyczy: Fitzwilliam Ward', 'pl'],
    ['ro', 'Nu sunt sigur', 'ro'],
    ['pl', 'Co to jest?', 'pl'],
    ['en', 'Which service is it about?', 'en'],
    [undefined, 'Hello', undefined],
  ] as const;
  for (const [lang, text, spoken] of table)
    it(`is ${spoken ?? 'unmarked'} for “${text}” in a message in ${lang ?? 'no language'}`, () => {
      assert.equal(spokenIn(lang, text), spoken);
    });
});

/** What is said in a language and not as the English has it; what is made of names handed to it is left out. */
const saidIn = (locale: 'pl' | 'ro') =>
  [...dialogs.map(({ words }) => words), formWords, conversationWords].flatMap((words) => {
    const english = new Set(stringsIn(words.en, '').map(({ text }) => text));
    return stringsIn(words[locale], '').filter(({ at, text }) => !english.has(text) && !/\.typed|\(\)/.test(at));
  });

describe('English in a chat in another language', () => {
  for (const locale of ['pl', 'ro'] as const) {
    it(`is never seen in what is translated (${locale})`, () => {
      const said = saidIn(locale);
      assert.ok(said.length > 500);
      assert.deepEqual(
        said.filter(({ text }) => spokenIn(locale, text) !== locale),
        [],
      );
    });

    it(`is seen in nearly all that the trust wrote (${locale})`, () => {
      const { opportunities, helplines } = content;
      const lines = [
        ...opportunities(new Date(0)).flatMap(({ what, why }) => [what, why]),
        ...helplines.map(({ action }) => action),
      ].filter((line) => line.split(' ').length > 5);
      const missed = lines.filter((line) => spokenIn(locale, line) !== 'en');
      assert.ok(lines.length > 20);
      assert.ok(missed.length < lines.length / 20, missed.join('\n'));
    });
  }
});

describe('the address of the next page', () => {
  const table = [
    ['', undefined, '/chat'],
    ['', 'idle', '/chat?idle'],
    ['?lang=pl', undefined, '/chat?lang=pl'],
    ['?lang=pl&idle', 'deleted', '/chat?lang=pl&deleted'],
    ['?lang=p%26l', undefined, '/chat?lang=p%26l'],
    ['?utm=x', undefined, '/chat'],
  ] as const;
  for (const [search, why, address] of table)
    it(`is ${address} from “${search}”${why === undefined ? '' : `, ${why}`}`, () => {
      assert.equal(addressWith({ pathname: '/chat', search }, why), address);
    });

  it('says what became of the chat before, whatever else stands there', () => {
    assert.equal(leftAs('?idle'), 'idle');
    assert.equal(leftAs('?lang=pl&deleted'), 'deleted');
    assert.equal(leftAs('?lang=idle'), undefined);
  });
});
