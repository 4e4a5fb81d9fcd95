import type { QuestionWords } from '../dialog.ts';
import type { AnswerRead } from './answer-read.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

export interface DateParts {
  readonly day?: string;
  readonly month?: string;
  readonly year?: string;
}

/** `6 August 2026`, `6/8/2026`, `6 Aug 26`: day first, as in Britain. */
export function datePartsIn(typed: string): DateParts {
  const [, day, month, year] =
    /(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(?:of\s+)?([\p{L}]+|\d{1,2})[\s/.,-]+(\d{2,4})/iu.exec(typed) ?? [];
  return {
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
  };
}

/** A real day of the calendar, kept as `YYYY-MM-DD`. */
export function readDate({ day = '', month = '', year = '' }: DateParts, words: QuestionWords): AnswerRead {
  if ([day, month, year].every((part) => part.trim() === '')) return { kind: 'blank' };
  const monthNumber = /^\d+$/.test(month.trim())
    ? Number(month)
    : months.findIndex((name) => name.startsWith(month.trim().toLowerCase())) + 1;
  const fullYear = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  const date = new Date(Date.UTC(fullYear, monthNumber - 1, Number(day)));
  const fits =
    date.getUTCDate() === Number(day) && date.getUTCMonth() === monthNumber - 1 && fullYear > 1900 && fullYear < 2200;
  return fits
    ? { kind: 'answer', value: date.toISOString().slice(0, 10) }
    : { kind: 'problem', problem: words.problem };
}
