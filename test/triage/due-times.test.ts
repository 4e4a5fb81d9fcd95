import assert from 'node:assert/strict';
import { triage } from '../../src/triage/triage.ts';
import { feedbackGiven as feedback } from './feedback-given.ts';

describe('when somebody has to act', () => {
  it('starts the three working days of a complaint, also in data protection', () => {
    for (const improve of ['I want to complain', 'You shared my records with my ex'])
      assert.deepEqual(triage(feedback({ improve })).due, { workingDays: 3 });
  });

  it('gives danger a time in hours, and plain feedback none', () => {
    assert.deepEqual(triage(feedback({ other: 'i want to die' })).due, { hours: 4 });
    assert.equal(triage(feedback({ improve: 'More chairs' })).due, undefined);
  });

  it('gives everyone who waits for somebody a time in working days', () => {
    const waiting = [
      { wish: 'sort-out' },
      { wish: 'unsure' },
      { wish: 'champion' },
      { kind: 'contact-request' },
    ] as const;
    for (const rest of waiting) assert.ok('workingDays' in (triage(feedback({ other: 'hello' }, rest)).due ?? {}));
  });
});
