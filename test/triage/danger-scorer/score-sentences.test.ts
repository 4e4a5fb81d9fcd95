import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { createScore, scoreSentences } from '../../../src/triage/danger-scorer/score-sentences.ts';
import { places } from '../../../src/triage/danger-scorer/sentence-features.ts';
import { sentencesOf } from '../../../src/triage/danger-scorer/sentences-of.ts';
import { voices } from '../../../src/triage/danger-scorer/voices.ts';
import { findByRules, findDanger } from '../../../src/triage/find-danger.ts';
import { readWords } from '../../../src/triage/read-words.ts';

const textsIn = (file: string): readonly { readonly text: string; readonly split?: string }[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the scorer of sentences', () => {
  const missedByRules = [
    'i lied when they asked if i was alright, i know what im going to do tonight',
    'my kids need a better mum than me',
    'nothing helps and i am out of road',
  ];
  for (const text of missedByRules)
    it(`adds what no rule finds: ${text}`, () => {
      assert.deepEqual(findByRules(readWords(text)), []);
      assert.deepEqual(
        findDanger(text).map(({ kind, who, rule }) => ({ kind, who, rule })),
        [{ kind: 'suicide-or-self-harm', who: 'self', rule: 'scorer' }],
      );
    });

  const voicesHeard = [
    ['i have sorted the cat and the bills and i am ready to stop', 'suicide-or-self-harm'],
    ['my feet are purple and i cant feel them and im shaking all over', 'emergency'],
    ['he makes me hand over my wages and reads my texts', 'domestic-abuse'],
  ] as const;
  for (const [text, kind] of voicesHeard)
    it(`tells kinds of danger apart: ${kind}`, () => {
      assert.deepEqual(findByRules(readWords(text)), []);
      assert.deepEqual(
        findDanger(text).map((one) => one.kind),
        [kind],
      );
    });

  it('never says of its own accord that somebody else is harmed, because their words would be passed on unasked', () => {
    const passedOn = ['abuse-or-neglect', 'threat-to-others'];
    assert.deepEqual(
      voices.filter(({ kind, who }) => passedOn.includes(kind) && who === 'other'),
      [],
    );
  });

  it('takes nothing away and changes nothing that the rules found', () => {
    for (const text of ['my sister took her own life', 'i want to die', 'he is not breathing', 'they hit my son'])
      assert.deepEqual(findDanger(text), findByRules(readWords(text)));
  });

  it('sees one sentence in the middle of a friendly text', () => {
    const friendly = 'The garden is lovely and the nurses were kind to us. ';
    assert.equal(findDanger(`${friendly}My kids need a better mum than me. ${friendly}`)[0]?.rule, 'scorer');
  });

  it('leaves ordinary words, other languages and nothing at all alone', () => {
    for (const text of ['Thank you, the ward was clean', 'i cut my finger on the door', 'bardzo dziękuję', '', '...'])
      assert.deepEqual(scoreSentences(readWords(text)), [], text);
  });

  it('reads a text without full stops in sentences of thirty words', () => {
    const sentences = sentencesOf(readWords('word '.repeat(70)));
    assert.deepEqual(
      sentences.map(({ length }) => length),
      [30, 30, 10],
    );
  });

  it('refuses weights of another version', () => {
    const steps = Buffer.alloc(places).toString('base64');
    assert.throws(() => createScore({ bias: [0], step: 1, steps }), /train:danger/);
  });

  it('has learnt from no message that it is measured on', () => {
    const learnt = new Set(textsIn('../../../src/triage/danger-scorer/sentences.jsonl').map(({ text }) => text));
    const heldOut = textsIn('../danger-unseen.jsonl').filter(({ split }) => split === 'held-out');
    assert.deepEqual(
      heldOut.filter(({ text }) => learnt.has(text)),
      [],
    );
  });
});
