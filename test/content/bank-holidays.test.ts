import assert from 'node:assert/strict';
import { readContentFiles } from '../../src/content/content-files.ts';
import { seedFolder } from '../../src/content/load-content.ts';
import { readEntry } from '../../src/content/read-entries.ts';
import { BankHolidaysEntry } from '../../src/content/schemas.ts';

const { days, lastYear } = readEntry(readContentFiles(seedFolder), 'bank-holidays.json', BankHolidaysEntry);
const listed = (year: number) => days.filter(({ date }) => date.startsWith(String(year)));
const weekday = (date: string) => new Date(date).getUTCDay();

/** Easter Sunday by the Gregorian reckoning (Meeus, Jones and Butcher). */
function easter(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = Math.floor((a + 11 * d + 22 * e) / 451);
  const g = d + e - 7 * f + 114;
  return new Date(Date.UTC(year, Math.floor(g / 31) - 1, (g % 31) + 1));
}
const fromEaster = (year: number, days: number) =>
  new Date(easter(year).getTime() + days * 86_400_000).toISOString().slice(0, 10);

for (const year of [2026, 2027, 2028]) {
  describe(`the bank holidays of ${year}`, () => {
    const dateOf = (name: string) => listed(year).find((day) => day.name.startsWith(name))?.date ?? '';

    it('are eight, none of them at a weekend', () => {
      assert.equal(listed(year).length, 8);
      assert.deepEqual(
        listed(year).filter(({ date }) => [0, 6].includes(weekday(date))),
        [],
      );
    });

    it('have Good Friday and Easter Monday around Easter', () => {
      assert.equal(dateOf('Good Friday'), fromEaster(year, -2));
      assert.equal(dateOf('Easter Monday'), fromEaster(year, 1));
    });

    it('have the first and last Mondays of May and the last of August', () => {
      assert.match(dateOf('Early May'), /-05-0[1-7]$/);
      assert.match(dateOf('Spring'), /-05-(2[5-9]|3[01])$/);
      assert.match(dateOf('Summer'), /-08-(2[5-9]|3[01])$/);
      for (const name of ['Early May', 'Spring', 'Summer']) assert.equal(weekday(dateOf(name)), 1);
    });
  });
}

describe('the list of bank holidays', () => {
  it('ends with the year it says', () =>
    assert.equal(Math.max(...days.map(({ date }) => Number(date.slice(0, 4)))), lastYear));
});
