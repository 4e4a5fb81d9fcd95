import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dangerTable, findDanger } from '../../src/triage/find-danger.ts';
import { abuseExamples } from './danger-examples/abuse.ts';
import { emergenciesAndThreatsExamples } from './danger-examples/emergencies-and-threats.ts';
import { indirectExamples } from './danger-examples/indirect.ts';
import { lastThingsExamples } from './danger-examples/last-things.ts';
import { otherLanguagesExamples } from './danger-examples/other-languages.ts';
import { suicideExamples } from './danger-examples/suicide.ts';

const dangerExamples = {
  ...abuseExamples,
  ...emergenciesAndThreatsExamples,
  ...indirectExamples,
  ...lastThingsExamples,
  ...otherLanguagesExamples,
  ...suicideExamples,
};

const rulesIn = (text: string) => findDanger(text).map(({ rule }) => rule);

describe('looking for danger', () => {
  it('has examples for every rule, and no examples without a rule', () =>
    assert.deepEqual(Object.keys(dangerExamples).sort(), [...new Set(dangerTable.map(({ rule }) => rule))].sort()));

  for (const [rule, { fires, quiet }] of Object.entries(dangerExamples)) {
    describe(`finds ${rule}`, () => {
      for (const text of fires)
        it(`in: ${text}`, () => assert.ok(rulesIn(text).includes(rule), `found ${rulesIn(text)}`));
      for (const text of quiet) it(`not in: ${text}`, () => assert.deepEqual(rulesIn(text), []));
    });
  }

  it('tells the writer, somebody else and a suicide in the past apart', () => {
    const who = (text: string) => findDanger(text).map((danger) => danger.who);
    assert.deepEqual(who('i want to die'), ['self']);
    assert.deepEqual(who('my sister wants to die'), ['other']);
    assert.deepEqual(who('my sister took her own life'), ['past']);
    assert.deepEqual(who('My son took his life. I want to die too'), ['past', 'self']);
    assert.deepEqual(who('they were kind when i wanted to die'), ['self']);
  });

  it('finds danger in the middle of a long and friendly text', () => {
    const friendly = 'The garden is lovely and the nurses were kind to us. '.repeat(70);
    assert.deepEqual(rulesIn(`${friendly}i cant go on ${friendly}`), ['cannot-go-on']);
  });

  it('finds danger across lines and dots', () => assert.deepEqual(rulesIn('i want\nto... die'), ['wants-to-die']));

  it('keeps a gap within one sentence', () => assert.deepEqual(rulesIn('He was kind. Suicide'), ['speaks-of-suicide']));
});

describe('what the urgent queue is told', () => {
  it('never names a method or a place, and never quotes', () => {
    const told = dangerTable.map(({ why }) => why).join(' ');
    assert.doesNotMatch(
      told,
      /hang|knife|rope|bridge|jump|wrist|throat|tablet|pill|overdose|drown|gun|river|train|["“”]/i,
    );
  });

  it('is a sentence for each rule', () => {
    for (const { why } of dangerTable) assert.match(why, /^[A-Z].+\.$/);
  });
});

describe('looking for danger in anything at all', () => {
  const words = fc.constantFrom(
    ...dangerTable.flatMap(({ phrases }) => phrases).flatMap((phrase) => phrase.split(/[ |?]/)),
  );
  const longText = fc.array(words, { minLength: 900, maxLength: 1200 }).map((all) => all.join(' ').slice(0, 8000));

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => Array.isArray(findDanger(text))));
  });

  it('comes through 8,000 characters of nothing but words of danger', () => {
    fc.assert(
      fc.property(longText, (text) => findDanger(text).length > 0),
      { numRuns: 20 },
    );
  });

  it('comes through texts made to be slow', () => {
    for (const part of [
      'he ',
      'i want to ',
      'a',
      'a b ',
      'k!*',
      'want want to to ',
      '. ',
      '’',
      'ـ',
      '1a1',
      'nooooo',
      '\u0301',
      '🙂',
    ])
      assert.ok(Array.isArray(findDanger(part.repeat(8000 / part.length))));
  });

  it('gives each rule once, however often it is met', () =>
    assert.deepEqual(rulesIn('i want to die '.repeat(500)), ['wants-to-die']));

  it('finds the same whatever stands around it', () => {
    const harmless = fc.constantFrom('The food was warm.', 'Thank you all.', 'Parking costs 4 pounds.', '🙂', '');
    fc.assert(
      fc.property(harmless, harmless, (before, after) =>
        assert.deepEqual(rulesIn(`${before} kms ${after}`), ['speaks-of-suicide']),
      ),
    );
  });
});
