import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readWords } from '../../src/triage/read-words.ts';

const plain = (text: string) =>
  readWords(text)
    .map(({ word }) => word)
    .join(' ');

describe('reading words', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['capitals', 'I WANT', 'i want'],
    ['missing apostrophes', 'dont', 'do not'],
    ['curly apostrophes', 'don’t', 'do not'],
    ['a space for an apostrophe', 'can t', 'can not'],
    ['text-speak', 'u r gonna', 'you are going to'],
    ['stretched letters', 'pleeease kiiill', 'please kill'],
    ['spaced letters', 's u i c i d e now', 'suicide now'],
    ['look-alike signs', 'su1c!de', 'suicide'],
    ['masked letters', 's*icide', 'suicide'],
    ['one wrong letter in a weighty word', 'suicidel overdoze mysellf', 'suicidal overdose myself'],
    ['swapped letters', 'sucidie', 'suicide'],
    ['ordinary words that look like weighty ones', 'overdone', 'overdone'],
    ['run-together words', 'killmyself', 'kill myself'],
    ['accents', 'chcę umrzeć', 'chce umrzec'],
    ['Arabic letter forms', 'أريد', 'اريد'],
    ['hidden characters', 'ki\u200bll', 'kill'],
    ['wide letters', 'ｋｉｌｌ', 'kill'],
    ['emoji', 'help 🙂 me', 'help me'],
    ['large numbers', '30 of 2', '## of 2'],
    ['no one as one word', 'no one', 'nobody'],
  ];
  for (const [what, text, read] of table) it(`sees through ${what}`, () => assert.equal(plain(text), read));

  it('knows where a sentence ends, and that dots of hesitation end none', () => {
    const ends = (text: string) =>
      readWords(text)
        .filter((word) => word.ends)
        .map(({ word }) => word);
    assert.deepEqual(ends('One two. Three? four'), ['two', 'three']);
    assert.deepEqual(ends('one... two… three'), []);
  });

  it('reads plain words the same a second time', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (words) => {
        const once = plain(words.join(' '));
        assert.equal(plain(once), once);
      }),
    );
  });
});
