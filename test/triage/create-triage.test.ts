import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createTriage } from '../../src/triage/create-triage.ts';
import type { Sentiment } from '../../src/triage/scorer/framework.ts';
import type { Score } from '../../src/triage/scorer/scored.ts';
import { feedbackGiven as feedback } from './feedback-given.ts';

/** Reads a comment by its first word. */
const byFirstWord: Score = (text) => {
  const sentiment: Sentiment = text.startsWith('Lovely') ? 'positive' : 'negative';
  const major = text.includes('wait') ? (['Access to medical care & support'] as const) : (['Staff'] as const);
  return { sentiment, critical: sentiment === 'negative', major, minor: [] };
};
const triage = createTriage(byFirstWord);

describe('triage with what was learnt', () => {
  it('gives how it reads, with reasons in words', () => {
    const { scored, reasons } = triage(feedback({ improve: 'The wait' }));
    assert.deepEqual(scored, {
      sentiment: 'negative',
      critical: true,
      major: ['Access to medical care & support'],
      minor: [],
    });
    assert.deepEqual(reasons.slice(-2), ['Reads as negative.', 'Themes: Access to medical care & support.']);
  });

  it('says nothing of the feeling where all is well', () => {
    const { reasons } = triage(feedback({ good: 'Lovely nurses' }, { rating: 1 }));
    assert.deepEqual(reasons, ['It is praise, and no fault is found.', 'Themes: Staff.']);
  });

  it('is mixed when one answer praises and another finds fault, and about all of it', () => {
    const { scored } = triage(feedback({ good: 'Lovely nurses', improve: 'The wait' }));
    assert.equal(scored?.sentiment, 'mixed');
    assert.equal(scored?.critical, true);
    assert.deepEqual(scored?.major, ['Staff', 'Access to medical care & support']);
  });

  it('no good rating and no kind word makes a compliment of what reads as negative', () => {
    const given = feedback({ other: 'Thanks to you great people I have been sent round in circles' }, { rating: 1 });
    assert.equal(
      createTriage((text, question) => ({ ...byFirstWord(text, question), sentiment: 'positive' }))(given).route,
      'compliment',
    );
    assert.equal(triage(given).route, 'feedback');
  });

  it('leaves an urgent route as it is, whatever reads well', () => {
    const { route, urgency } = triage(feedback({ good: 'Lovely nurses, but i want to die' }, { rating: 1 }));
    assert.deepEqual([route, urgency], ['crisis', 'urgent']);
  });

  it('reads no nomination, no request and no empty answer', () => {
    for (const given of [
      feedback({ other: 'Lovely nurse' }, { kind: 'nomination' }),
      feedback({ other: 'Please send the booklet' }, { kind: 'bereavement' }),
      feedback({ other: '  ' }),
      feedback({}),
    ])
      assert.equal(triage(given).scored, undefined);
  });
});
