import { daysLater, londonTime } from '../content/london-time.ts';
import type { Span } from '../store/report-reads.ts';
import { monthOf } from './month-of.ts';

const isDay = (day: string) => {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/**
 * A period in London: a month `2026-11`, a calendar year `2026`, a year of the NHS from April to March `2026/27`, or the
 * days from one up to and with another `2026-11-02..2026-11-08`. Undefined when it is none.
 */
export function periodOf(typed: string | undefined): Span | undefined {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(typed ?? '') ?? [];
  if (from !== undefined && to !== undefined)
    return isDay(from) && isDay(to) && from <= to ? days(from, daysLater(to, 1)) : undefined;
  const [, year, next] = /^(\d{4})(?:\/(\d\d))?$/.exec(typed ?? '') ?? [];
  if (year === undefined) return monthOf(typed);
  const after = Number(year) + 1;
  if (next === undefined) return days(`${year}-01-01`, `${after}-01-01`);
  return Number(next) === after % 100 ? days(`${year}-04-01`, `${after}-04-01`) : undefined;
}

const days = (from: string, to: string): Span => ({ from: londonTime(from, '00:00'), to: londonTime(to, '00:00') });
