import type { Span } from '../store/report-reads.ts';
import { londonDay, londonTime } from './london-time.ts';

const names = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month))),
);

/**
 * The month that somebody asks for, and the one before it: `October`, `Oct 2025` or `2025-10`; without a year the latest
 * that has begun, and for no words at all the last that is over. Undefined when the words name none, or one to come.
 */
export function monthsAsked(words: string, now: Date): { readonly of: Span; readonly before: Span } | undefined {
  const current = londonDay(now).slice(0, 7);
  const named = nameOf(words.trim(), current);
  if (named === undefined || named > current) return undefined;
  return { of: spanOf(named), before: spanOf(monthsLater(named, -1)) };
}

function nameOf(words: string, current: string): string | undefined {
  if (words === '') return monthsLater(current, -1);
  if (/^this month$/i.test(words)) return current;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(words)) return words;
  const [, typed = '', year] = /^([a-z]{3,9})\.?(?: (\d{4}))?$/i.exec(words) ?? [];
  const place = typed === '' ? -1 : names.findIndex((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
  if (place < 0) return undefined;
  const month = String(place + 1).padStart(2, '0');
  const thisYear = Number(current.slice(0, 4));
  return `${year ?? (`${thisYear}-${month}` > current ? thisYear - 1 : thisYear)}-${month}`;
}

const startOf = (named: string) => londonTime(`${named}-01`, '00:00');
const spanOf = (named: string): Span => ({ from: startOf(named), to: startOf(monthsLater(named, 1)) });

function monthsLater(named: string, months: number): string {
  const [year, month] = named.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1 + months, 1)).toISOString().slice(0, 7);
}
