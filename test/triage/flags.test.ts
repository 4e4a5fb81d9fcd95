import assert from 'node:assert/strict';
import { triage } from '../../src/triage/triage.ts';
import type { ToTriage } from '../../src/triage/triaged.ts';
import { feedbackGiven as feedback } from './feedback-given.ts';

describe('what triage tells the team beside the route', () => {
  const flagged: readonly (readonly [string, ToTriage, readonly string[]])[] = [
    ['a fall', feedback({ improve: 'Mum fell in the bathroom' }), ['possible-harm']],
    ['a death told with thanks', feedback({ good: 'Kind nurses when my husband died' }, { rating: 1 }), []],
    ['a death told with blame', feedback({ improve: 'He died waiting for you' }), ['possible-harm']],
    ['a carer’s complaint', feedback({ improve: 'Cold' }, { wish: 'complaint', relation: 'carer' }), ['third-party']],
    [
      'a complaint for someone else',
      feedback({ improve: 'Cold' }, { wish: 'complaint', relation: 'someone-else' }),
      ['third-party'],
    ],
    ['a patient’s complaint', feedback({ improve: 'Cold' }, { wish: 'complaint', relation: 'patient' }), []],
    ['a carer’s thanks', feedback({ good: 'Kind' }, { relation: 'carer' }), []],
    ['a neighbour’s service', feedback({ improve: 'Cold' }, { otherOrganisation: true }), ['other-organisation']],
    ['an allegation', feedback({ other: 'staff hit him' }), ['staff-allegation']],
    ['shared records', feedback({ other: 'you lost my records, a data breach' }), ['data-protection']],
  ];
  for (const [what, given, flags] of flagged)
    it(`flags ${what} as ${flags.join() || 'nothing'}`, () => assert.deepEqual(triage(given).flags, flags));

  it('tells the team of a suicide in the past, without calling it danger now', () => {
    const { route, urgency, reasons } = triage(feedback({ good: 'So kind since my son took his life' }, { rating: 1 }));
    assert.deepEqual([route, urgency], ['compliment', 'soon']);
    assert.ok(reasons.includes('They say that somebody died by suicide.'));
  });

  it('never quotes the person in its reasons', () => {
    const marked = 'I want to complain about Zebedee, the nurse slapped Zebedee, wrong medication, Zebedee fell';
    for (const wish of ['tell', 'complaint', 'sort-out', 'champion', 'unsure'] as const)
      assert.doesNotMatch(triage(feedback({ improve: marked }, { wish })).reasons.join(' '), /zebedee/i);
  });
});
