import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadContent } from '../../src/content/load-content.ts';
import { createDueAfterWorkingDays } from '../../src/content/working-days.ts';

const { dueAfterWorkingDays, holidaysRunOut } = loadContent();
const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

describe('due times in working days', () => {
  const table: readonly (readonly [string, string, number, string])[] = [
    ['an ordinary Monday', '2026-09-07T09:00:00Z', 3, '2026-09-10T16:00:00.000Z'],
    ['a Friday: the weekend does not count', '2026-09-11T09:00:00Z', 3, '2026-09-16T16:00:00.000Z'],
    ['a Saturday', '2026-09-12T09:00:00Z', 1, '2026-09-14T16:00:00.000Z'],
    ['the Thursday before Easter', '2026-04-02T10:00:00Z', 3, '2026-04-09T16:00:00.000Z'],
    ['Good Friday itself', '2026-04-03T10:00:00Z', 1, '2026-04-07T16:00:00.000Z'],
    ['Christmas Eve, with a substitute day for Boxing Day', '2026-12-24T10:00:00Z', 3, '2026-12-31T17:00:00.000Z'],
    ['New Year’s Eve', '2026-12-31T10:00:00Z', 1, '2027-01-04T17:00:00.000Z'],
    ['Christmas on a Saturday, two substitute days', '2027-12-24T10:00:00Z', 1, '2027-12-29T17:00:00.000Z'],
    ['the summer bank holiday', '2026-08-28T10:00:00Z', 1, '2026-09-01T16:00:00.000Z'],
    ['just before midnight in London, in summer time', '2026-07-07T22:59:00Z', 1, '2026-07-08T16:00:00.000Z'],
    [
      'just after midnight in London, still the day before in UTC',
      '2026-07-07T23:30:00Z',
      1,
      '2026-07-09T16:00:00.000Z',
    ],
    ['just before midnight in winter', '2026-01-13T23:59:59Z', 1, '2026-01-14T17:00:00.000Z'],
    ['across the clocks going forward', '2026-03-27T12:00:00Z', 1, '2026-03-30T16:00:00.000Z'],
    ['across the clocks going back', '2026-10-23T12:00:00Z', 1, '2026-10-26T17:00:00.000Z'],
    ['after 5pm: the day received never counts', '2026-09-07T18:00:00Z', 1, '2026-09-08T16:00:00.000Z'],
  ];
  for (const [name, from, days, due] of table) {
    it(`knows ${name}`, () => assert.equal(dueAfterWorkingDays(new Date(from), days).toISOString(), due));
  }

  const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-11-30'), noInvalidDate: true });
  const counts = fc.integer({ min: 1, max: 20 });

  it('always end at 5pm in London on a weekday, after the moment they are counted from', () => {
    fc.assert(
      fc.property(instants, counts, (from, days) => {
        const due = dueAfterWorkingDays(from, days);
        assert.match(london.format(due), /^(Mon|Tue|Wed|Thu|Fri),? 17:00:00$/);
        assert.ok(due > from);
      }),
    );
  });

  it('add up: one more day is the next working day after the last', () => {
    fc.assert(
      fc.property(instants, counts, (from, days) =>
        assert.deepEqual(dueAfterWorkingDays(from, days + 1), dueAfterWorkingDays(dueAfterWorkingDays(from, days), 1)),
      ),
    );
  });

  it('never come earlier when a bank holiday is added', () => {
    const without = createDueAfterWorkingDays([]);
    fc.assert(
      fc.property(instants, counts, (from, days) => assert.ok(dueAfterWorkingDays(from, days) >= without(from, days))),
    );
  });

  it('refuse a number of days that is no whole number from 1 up', () => {
    for (const days of [0, -1, 1.5, Number.NaN])
      assert.throws(() => dueAfterWorkingDays(new Date(0), days), RangeError);
  });
});

describe('the list of bank holidays', () => {
  it('says when it is about to run out', () => {
    assert.equal(holidaysRunOut(new Date('2028-06-01T12:00:00Z')), undefined);
    assert.equal(holidaysRunOut(new Date('2028-08-01T12:00:00Z'))?.toISOString(), '2028-12-31T00:00:00.000Z');
    assert.equal(holidaysRunOut(new Date('2029-02-01T12:00:00Z'))?.toISOString(), '2028-12-31T00:00:00.000Z');
  });
});
