import assert from 'node:assert/strict';
import { isPraise, saysNothing } from '../../src/triage/read-tone.ts';

describe('answers that say nothing', () => {
  const nothing = [
    'Nothing',
    'no',
    'No.',
    'NONE',
    'n/a',
    'N/A',
    'nil',
    '-',
    '.',
    '',
    'nothing really',
    'Nothing at all',
    'nothing comes to mind',
    'all good',
    'Not really',
    'can’t think of anything',
    'don’t change anything',
    'Everything was perfect',
    'Keep up the good work',
    'no improvements needed',
    'Nothing could be better',
  ];
  for (const text of nothing) it(`“${text}”`, () => assert.equal(saysNothing(text), true));

  const something = [
    'No parking',
    'nothing was done',
    'no good',
    'nothing was explained',
    'no one called back',
    'not enough staff',
    'None of the doctors listened',
    'Everything was late',
  ];
  for (const text of something) it(`but not “${text}”`, () => assert.equal(saysNothing(text), false));
});

describe('praise', () => {
  const table: readonly (readonly ['good' | 'improve' | 'other', string, number | undefined, boolean])[] = [
    ['good', 'The nurses', 1, true],
    ['good', 'Could not fault them', undefined, true],
    ['good', 'Nothing was too much trouble', 2, true],
    ['other', 'Thank you so much', undefined, true],
    ['improve', 'Nothing', 1, true],
    ['good', 'Nothing', 1, false],
    ['good', 'Everything was perfect', 2, true],
    ['good', 'Can’t think of anything', 2, false],
    ['improve', 'Nothing', 4, false],
    ['improve', 'The wait', 1, false],
    ['good', 'Lovely nurse but the clinic ran late', 1, false],
    ['good', 'Kind staff', 5, false],
    ['other', '', 1, false],
  ];
  for (const [question, text, rating, praise] of table)
    it(`${praise ? 'is' : 'is not'} “${text}” after ${question}, rated ${rating ?? 'not at all'}`, () =>
      assert.equal(isPraise({ texts: [{ question, text }], ...(rating === undefined ? {} : { rating }) }), praise));

  it('is undone by one bad answer among good ones', () =>
    assert.equal(
      isPraise({
        rating: 1,
        texts: [
          { question: 'good', text: 'Everyone was kind' },
          { question: 'improve', text: 'The room was dirty' },
        ],
      }),
      false,
    ));
});
