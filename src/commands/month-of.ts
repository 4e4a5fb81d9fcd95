import { londonTime } from '../content/london-time.ts';
import type { Span } from '../store/report-reads.ts';

/** The calendar month `YYYY-MM` in London. Undefined when it is none. */
export function monthOf(typed: string | undefined): Span | undefined {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(typed ?? '') ?? [];
  if (year === undefined || month === undefined) return undefined;
  const first = (ahead: number) =>
    new Date(Date.UTC(Number(year), Number(month) - 1 + ahead, 1)).toISOString().slice(0, 10);
  return { from: londonTime(first(0), '00:00'), to: londonTime(first(1), '00:00') };
}
