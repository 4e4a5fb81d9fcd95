import assert from 'node:assert/strict';
import { createFinder, outermost } from '../../src/triage/phrases.ts';
import { readWords } from '../../src/triage/read-words.ts';

const finds = (phrase: string, text: string) => createFinder([{ phrases: [phrase] }])(readWords(text)).length > 0;

describe('phrases', () => {
  const table: readonly (readonly [string, string, boolean])[] = [
    ['lost bag', 'I lost bag and coat', true],
    ['lost bag', 'I lost my bag', false],
    ['lost my|the bag', 'we lost the bag', true],
    ['lost my? bag', 'lost bag', true],
    ['lost my? bag', 'lost my bag', true],
    ['lost .. bag', 'lost a big old red bag', true],
    ['lost .. bag', 'lost a very big old red bag', false],
    ['lost .. bag', 'We were lost. The bag was found', false],
    ['lost .. bag', 'lost and i had bag', false],
    ['<partner> waits', 'my husband waits', true],
    ['## minutes', '45 minutes', true],
    ['## minutes', '5 minutes', false],
  ];
  for (const [phrase, text, found] of table)
    it(`“${phrase}” ${found ? 'is' : 'is not'} in “${text}”`, () => assert.equal(finds(phrase, text), found));

  for (const wrong of ['.. bag', 'lost? bag', '<nobody> waits', 'can’t wait'])
    it(`refuses “${wrong}” at start-up`, () => assert.throws(() => createFinder([{ phrases: [wrong] }])));
});

describe('overlapping finds', () => {
  const found = (start: number, end: number, row: string) => ({ start, end, row });

  it('leave out what lies inside a longer one', () =>
    assert.deepEqual(outermost([found(1, 3, 'short'), found(0, 4, 'long')]), [found(0, 4, 'long')]));

  it('keep both when neither holds the other', () =>
    assert.equal(outermost([found(0, 3, 'a'), found(2, 5, 'b')]).length, 2));

  it('keep the earlier row of two that span the same words', () =>
    assert.deepEqual(outermost([found(0, 3, 'first'), found(0, 3, 'second')]), [found(0, 3, 'first')]));
});
