import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readScorer } from '../../../src/triage/scorer/read-scorer.ts';
import { type Question, questions } from '../../../src/triage/scorer/scored.ts';

const score = readScorer();

describe('how a comment reads', () => {
  const table: readonly (readonly [Question, string, string])[] = [
    ['other', 'The nurses were wonderful and explained everything to me', 'positive'],
    ['other', 'Two hours on hold, then they cut me off. Nobody rang back.', 'negative'],
    ['improve', 'Shorter waiting times', 'negative'],
    ['improve', 'Nothing', 'positive'],
    ['improve', 'nothing at all', 'positive'],
    ['improve', 'n/a', 'positive'],
    ['good', 'Nothing', 'negative'],
    ['good', 'none', 'negative'],
    ['good', 'Not much', 'negative'],
    ['good', 'Everything was great', 'positive'],
    ['good', 'The staff', 'positive'],
    ['other', 'The crew were lovely but we waited five hours and the ambulance was freezing cold', 'mixed'],
  ];
  for (const [question, text, sentiment] of table)
    it(`“${text}” after ${question} is ${sentiment}`, () => assert.equal(score(text, question).sentiment, sentiment));

  it('tells criticism from praise', () => {
    assert.equal(score('They never answer the phone and the doctor was rude', 'other').critical, true);
    assert.equal(score('Friendly, patient, caring staff', 'good').critical, false);
    assert.equal(score('Nothing', 'good').critical, true);
  });
});

describe('what a comment is about', () => {
  const table: readonly (readonly [string, string])[] = [
    ['The nurse was so kind and friendly', 'Staff'],
    ['I waited eight weeks for an appointment', 'Access to medical care & support'],
    ['They listened to me and explained what would happen', 'Communication & involvement'],
    ['The food was cold and there was little choice', 'Environment, equipment & catering'],
    ['The transport home came two hours late', 'Service location, travel & transport'],
    ['More trips out, gym and gardening', 'Activities'],
  ];
  for (const [text, major] of table)
    it(`“${text}” is about ${major}`, () => assert.equal(score(text, 'other').major[0], major));

  it('may be several things', () => {
    const { major } = score('The driver was polite but nobody told us why the appointment was cancelled', 'other');
    assert.ok(major.includes('Staff'));
    assert.ok(major.length > 1);
  });

  it('suggests themes beneath it', () =>
    assert.deepEqual(score('Staff were friendly and kind', 'good').minor, ['Staff manner & personal attributes']));
});

it('the scorer reads any text, and always says the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...questions), (text, question) => {
      const scored = score(text, question);
      assert.deepEqual(score(text, question), scored);
      assert.equal(new Set(scored.major).size, scored.major.length);
    }),
  );
  assert.ok(score('word '.repeat(20_000), 'other').sentiment);
});
