import { withEnglishMonths } from '../form/month-names.ts';
import { isAhead } from './ahead.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';

interface Written {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}
type Read = (found: readonly string[], thisYear: number) => Written;

/** How people write a day, first to last. A day without its year may be of any year; two numbers alone may be anything. */
const ways: readonly { readonly how: RegExp; readonly read: Read }[] = [
  {
    how: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/,
    read: ([, y, m, d]) => ({ day: Number(d), month: Number(m), year: Number(y) }),
  },
  {
    how: /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/,
    read: ([, d, m, y = ''], thisYear) => ({ day: Number(d), month: Number(m), year: yearOf(y, thisYear) }),
  },
  {
    how: new RegExp(`\\b${day}\\s+(?:of\\s+)?${month}\\b\\.?,?(?:\\s+(\\d{4}))?`, 'i'),
    read: ([, d, m = '', y]) => ({
      day: Number(d),
      month: monthOf(m),
      ...(y === undefined ? {} : { year: Number(y) }),
    }),
  },
  {
    how: new RegExp(`\\b${month}\\s+${day}\\b(?:,?\\s+(\\d{4}))?`, 'i'),
    read: ([, m = '', d, y]) => ({
      day: Number(d),
      month: monthOf(m),
      ...(y === undefined ? {} : { year: Number(y) }),
    }),
  },
  {
    how: new RegExp(`\\b${month},?\\s+(?:of\\s+)?(\\d{4})\\b`, 'i'),
    read: ([, m = '', y]) => ({ month: monthOf(m), year: Number(y) }),
  },
  // In, as each language of the chat has it.
  {
    how: /(?<![\p{L}\p{N}])(?:in|w|w roku|in anul|فی|فی عام|له|له سالی) (20\d\d)\b/iu,
    read: ([, y]) => ({ year: Number(y) }),
  },
];

const monthOf = (name: string) => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** Two figures are of this century unless that would be in the future. */
function yearOf(typed: string, thisYear: number): number {
  if (typed.length === 4) return Number(typed);
  const near = 2000 + Number(typed);
  return near > thisYear + 1 ? near - 100 : near;
}

/**
 * What is wrong with a rough date in somebody's words: a day that no calendar has, or one that is still to come in
 * London, in each language of the chat. Words in which there is no date are right.
 */
export function wrongDay(answer: unknown, now: Date): 'noSuchDay' | 'notYet' | undefined {
  if (typeof answer !== 'string') return undefined;
  if (isAhead(answer)) return 'notYet';
  const today = now.toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
  const written = readDay(withEnglishMonths(answer), Number(today.slice(0, 4)));
  if (!isInCalendar(written)) return 'noSuchDay';
  const { year, month: m, day: d } = written;
  if (year === undefined) return undefined;
  const text = [`${year}`, ...(m === undefined ? [] : [m]), ...(m === undefined || d === undefined ? [] : [d])]
    .map((part) => `${part}`.padStart(2, '0'))
    .join('-');
  return text > today.slice(0, text.length) ? 'notYet' : undefined;
}

function readDay(answer: string, thisYear: number): Written {
  for (const { how, read } of ways) {
    const found = how.exec(answer);
    if (found !== null) return read(found, thisYear);
  }
  return {};
}

/** Without a year, 29 February has one. */
function isInCalendar({ day: d, month: m, year = 2024 }: Written): boolean {
  if (m === undefined) return true;
  return m >= 1 && m <= 12 && (d === undefined || (d >= 1 && d <= new Date(Date.UTC(year, m, 0)).getUTCDate()));
}
