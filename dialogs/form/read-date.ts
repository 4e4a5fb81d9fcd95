import type { QuestionWords } from '../dialog.ts';
import type { AnswerRead } from './answer-read.ts';
import { months, withEnglishMonths } from './month-names.ts';
import { withWesternDigits } from './plain.ts';

export interface DateParts {
  readonly day?: string;
  readonly month?: string;
  readonly year?: string;
}

/** `6 August 2026`, `6/8/2026`, `6 Aug 26`, `6 sierpnia 2026`: day first, as in Britain, in each language of the chat. */
export function datePartsIn(typed: string): DateParts {
  const [, day, month, year] =
    /(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(?:of\s+)?([\p{L}]+|\d{1,2})[\s/.,-]+(\d{2,4})/iu.exec(
      withEnglishMonths(typed),
    ) ?? [];
  return {
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
  };
}

/** A real day of the calendar, kept as `YYYY-MM-DD`. */
export function readDate(parts: DateParts, words: QuestionWords): AnswerRead {
  const { day = '', month = '', year = '' } = parts;
  const empty = [day, month, year].filter((part) => part.trim() === '').length;
  if (empty > 0) return empty === 3 ? { kind: 'blank' } : { kind: 'problem', problem: words.problem };
  const [dayNumber = 0, yearNumber = 0] = [day, year].map((part) => Number(withWesternDigits(part)));
  const monthNumber = monthIn(month);
  const fullYear = yearNumber < 100 ? 2000 + yearNumber : yearNumber;
  const date = new Date(Date.UTC(fullYear, monthNumber - 1, dayNumber));
  const fits =
    date.getUTCDate() === dayNumber && date.getUTCMonth() === monthNumber - 1 && fullYear > 1900 && fullYear < 2200;
  return fits
    ? { kind: 'answer', value: date.toISOString().slice(0, 10) }
    : { kind: 'problem', problem: words.problem };
}

/** 1 to 12 of a number or a name, which may be cut short; 0 where it is no month. */
function monthIn(typed: string): number {
  const month = withEnglishMonths(typed).trim();
  if (month === '') return 0;
  return /^\d+$/.test(month) ? Number(month) : months.findIndex((name) => name.startsWith(month)) + 1;
}
