import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { daysLater, londonDay, londonTime } from '../../src/content/london-time.ts';
import { nextDates } from '../../src/content/next-dates.ts';
import type { DateRule } from '../../src/content/opportunity.ts';

const starts = (rule: DateRule, after: string, closedDays: readonly string[] = []) =>
  nextDates(rule, { after: new Date(after), count: 3, closedDays: new Set(closedDays) }).map(({ start }) =>
    start.toISOString().slice(0, 16),
  );

describe('dates by rule', () => {
  const tables: readonly (readonly [string, DateRule, string, readonly string[]])[] = [
    [
      'keep their hour by the clock when it goes forward on 28 March 2027',
      { kind: 'every-days', from: '2027-03-20', days: 7, at: '18:00', minutes: 120 },
      '2027-03-19T00:00:00Z',
      ['2027-03-20T18:00', '2027-03-27T18:00', '2027-04-03T17:00'],
    ],
    [
      'keep their hour by the clock when it goes back on 25 October 2026',
      { kind: 'every-days', from: '2026-10-18', days: 7, at: '18:00', minutes: 120 },
      '2026-10-17T12:00:00Z',
      ['2026-10-18T17:00', '2026-10-25T18:00', '2026-11-01T18:00'],
    ],
    [
      'come every three weeks from their first day, not from today',
      { kind: 'every-days', from: '2026-01-14', days: 21, at: '18:00', minutes: 120 },
      '2026-11-25T18:00:00Z',
      ['2026-12-16T18:00', '2027-01-06T18:00', '2027-01-27T18:00'],
    ],
    [
      'begin with their first day when that is still to come',
      { kind: 'every-days', from: '2028-02-29', days: 1, at: '09:00', minutes: 60 },
      '2026-11-23T21:00:00Z',
      ['2028-02-29T09:00', '2028-03-01T09:00', '2028-03-02T09:00'],
    ],
    [
      'fall on the nth weekday of the month',
      { kind: 'monthly', nth: 2, weekday: 'Wednesday', everyMonths: 1, at: '13:00', minutes: 120 },
      '2026-11-11T13:00:00Z',
      ['2026-12-09T13:00', '2027-01-13T13:00', '2027-02-10T13:00'],
    ],
    [
      'still count later on their own day',
      { kind: 'monthly', nth: 2, weekday: 'Wednesday', everyMonths: 3, at: '13:00', minutes: 120 },
      '2027-01-13T12:59:00Z',
      ['2027-01-13T13:00', '2027-04-14T12:00', '2027-07-14T12:00'],
    ],
    [
      'are told in order, the past ones left out',
      { kind: 'on', starts: ['2027-06-01T10:00', '2026-01-01T10:00', '2027-02-01T10:00'], minutes: 60 },
      '2026-11-23T21:00:00Z',
      ['2027-02-01T10:00', '2027-06-01T09:00'],
    ],
    ['are none at any time', { kind: 'any-time' }, '2026-11-23T21:00:00Z', []],
    ['are none when there are none now', { kind: 'none-now' }, '2026-11-23T21:00:00Z', []],
  ];
  for (const [name, rule, after, wanted] of tables) it(name, () => assert.deepEqual(starts(rule, after), wanted));

  it('skip bank holidays where they repeat, and not where the day itself was chosen', () => {
    const christmas = ['2026-12-25', '2026-12-28'];
    const monthly = { kind: 'monthly', nth: 4, weekday: 'Friday', everyMonths: 1, at: '10:00', minutes: 60 } as const;
    assert.equal(starts(monthly, '2026-12-01T00:00:00Z', christmas)[0], '2027-01-22T10:00');
    const chosen = { kind: 'on', starts: ['2026-12-25T10:00'], minutes: 60 } as const;
    assert.equal(starts(chosen, '2026-12-01T00:00:00Z', christmas)[0], '2026-12-25T10:00');
  });

  it('give up rather than look for ever', () => {
    const rule = { kind: 'every-days', from: '2026-01-01', days: 1, at: '10:00', minutes: 60 } as const;
    const closedDays = new Set(Array.from({ length: 400 }, (_, days) => daysLater('2026-11-01', days)));
    assert.deepEqual(nextDates(rule, { after: new Date('2026-11-23T21:00:00Z'), count: 3, closedDays }), []);
  });
});

describe('time in London', () => {
  it('is one hour before UTC’s clock in summer and the same in winter', () => {
    assert.equal(londonTime('2026-07-01', '00:30').toISOString(), '2026-06-30T23:30:00.000Z');
    assert.equal(londonTime('2026-12-01', '00:30').toISOString(), '2026-12-01T00:30:00.000Z');
  });

  it('takes the first of two equal hours, and the hour after one that is left out', () => {
    assert.equal(londonTime('2026-10-25', '01:30').toISOString(), '2026-10-25T00:30:00.000Z');
    assert.equal(londonTime('2027-03-28', '01:30').toISOString(), '2027-03-28T01:30:00.000Z');
  });

  it('has its own midnight', () => {
    assert.equal(londonDay(new Date('2026-06-30T23:00:00Z')), '2026-07-01');
    assert.equal(londonDay(new Date('2026-11-30T23:59:59Z')), '2026-11-30');
  });
});
