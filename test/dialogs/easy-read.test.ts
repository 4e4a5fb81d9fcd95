import assert from 'node:assert/strict';
import { cardsIn as bereavementCards } from '../../dialogs/bereavement/words.ts';
import { formWords } from '../../dialogs/form/words.ts';
import { dialogs } from '../../dialogs/index.ts';
import { cardWords as involvementCards } from '../../dialogs/involvement/words.ts';
import type { Locale } from '../../dialogs/locale.ts';
import { conversationWords } from '../../src/conversation/words.ts';
import { pageWords } from '../../src/server/pages/page-words.ts';
import { stringsIn } from '../support/strings-in.ts';

const easy = 'en-x-easyread';

const words: readonly (readonly [what: string, words: Readonly<Record<Locale, unknown>>])[] = [
  ...dialogs.map(({ id, words }) => [id, words] as const),
  ['form', formWords],
  ['conversation', conversationWords],
  ['involvement cards', involvementCards],
  ['bereavement cards', bereavementCards],
  ['page', pageWords],
];

/** Questions that only staff are asked, in Teams, where there is no Easy Read. */
const forStaff = dialogs.flatMap(({ id, audiences, questions }) => [
  ...(audiences.includes('public') ? [] : [`${id}.`]),
  ...questions.filter((one) => one.audiences?.includes('public') === false).map((one) => `${id}.questions.${one.id}.`),
]);

/** Said as in English, each for a reason. */
const asInEnglish: readonly (readonly [where: RegExp, why: string])[] = [
  [
    /^conversation\.(danger|care|afterHelp|soundsHard)|^conversation\.greeting\.notice|urgent\.danger$/,
    'it is about danger',
  ],
  [/^feedback\.questions\.rating\.ask$/, 'the Friends and Family Test is asked in its own words'],
  [/^conversation\.(nominations|mine\.team|takeBack\.change|care)/, 'only staff see it'],
  [/^conversation\.status\.outcomes\.(shared|accepted|declined)$/, 'only staff see it'],
  [/^form\.(pickedColleague|foundPrivate)/, 'it is a name, or only staff see it'],
  [/\.typed|\.heard|\.pictures/, 'it is heard and not said'],
  [/^page\.(title|notRunBy)/, 'it is a name, or about the demonstration'],
  [/^nomination\.questions\.purpose|^feedback\.questions\.wish\.options\.champion$/, 'it is the name of a role'],
];

const said = words
  .flatMap(([what, { en, [easy]: own }]) => {
    const english = new Set(stringsIn(en, what).map(({ at, text }) => `${at} ${text}`));
    return stringsIn(own, what).map((one) => ({ ...one, same: english.has(`${one.at} ${one.text}`) }));
  })
  .filter(
    ({ at }) => !forStaff.some((start) => at.startsWith(start)) && !asInEnglish.some(([where]) => where.test(at)),
  );

const wordsOf = (text: string) => text.trim().split(/\s+/);

describe('Easy Read', () => {
  it('says nothing as English does that is more than four words long', () => {
    assert.ok(said.length > 400);
    // What is only a name, a number or a day stays as it is in any words.
    const standard = said.filter(({ at, text, same }) => same && !at.endsWith('()') && wordsOf(text).length > 4);
    assert.deepEqual(standard, []);
  });

  it('has no sentence over fifteen words', () => {
    const long = said.filter(({ text }) =>
      text.split(/(?<=[.?!:])\s+|\n/).some((sentence) => wordsOf(sentence).length > 15),
    );
    assert.deepEqual(long, []);
  });

  it('has a picture beside each choice of the public', () => {
    const { pictures } = formWords[easy];
    const bare = dialogs
      .filter(({ audiences }) => audiences.includes('public'))
      .flatMap(({ id, questions }) => questions.map((question) => ({ id, question })))
      .filter(({ question: { audiences } }) => audiences?.includes('public') ?? true)
      .flatMap(({ id, question }) =>
        (('options' in question ? question.options : undefined) ?? [])
          .filter((value) => pictures[value] === undefined)
          .map((value) => `${id}: ${question.id}: ${value}`),
      );
    assert.deepEqual(bare, []);
  });
});
