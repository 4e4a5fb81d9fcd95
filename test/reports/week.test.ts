import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { weekOf } from '../../src/reports/week.ts';
import type { ReportedCase } from '../../src/store/report-reads.ts';

const monday = Date.parse('2026-11-16T09:00:00Z');
const hours = (count: number) => new Date(monday + count * 3_600_000);
const aCase = (more: Partial<ReportedCase> = {}): ReportedCase => ({
  reference: 'LAN-AAAA-AAAAA',
  kind: 'feedback',
  receivedAt: hours(0),
  ...more,
});

describe('a week', () => {
  const cases = [
    aCase({ claimedAt: hours(2), answeredAt: hours(30), closedAt: hours(40), outcome: 'changed', dueAt: hours(72) }),
    aCase({ claimedAt: hours(10), dueAt: hours(72) }),
    aCase({ claimedAt: hours(4), answeredAt: hours(6), dueAt: hours(5) }),
    aCase({ kind: 'nomination' }),
  ];
  const week = weekOf(cases, [
    { kind: 'feedback', count: 1 },
    { kind: 'bereavement', count: 1 },
  ]);

  it('counts by kind, beside the week before, kinds that did not come again included', () =>
    assert.deepEqual(week.byKind, [
      { kind: 'bereavement', count: 0, before: 1 },
      { kind: 'feedback', count: 3, before: 1 },
      { kind: 'nomination', count: 1, before: 0 },
    ]));

  it('has the median of those to which it happened', () =>
    assert.deepEqual([week.hoursToClaim, week.hoursToAnswer], [4, 18]));

  it('counts outcomes', () => assert.deepEqual(week.outcomes, [{ outcome: 'changed', count: 1 }]));

  it('without a case has no times', () => assert.deepEqual(weekOf([], []), { byKind: [], outcomes: [] }));
});
