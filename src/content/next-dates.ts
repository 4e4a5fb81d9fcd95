import { daysLater, londonDay, londonTime } from './london-time.ts';
import type { DateRule } from './opportunity.ts';

/** One date of a rule. `day` is its day in London, as YYYY-MM-DD. */
export interface DateOfRule {
  readonly day: string;
  readonly start: Date;
  readonly end: Date;
}

interface Asked {
  readonly after: Date;
  readonly count: number;
  /** Days on which nothing that repeats takes place: bank holidays, as YYYY-MM-DD. */
  readonly closedDays: ReadonlySet<string>;
}

const minute = 60_000;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** How many dates are looked at before a rule is taken to have none: ten years of months. */
const furthest = 120;

/** The dates that begin after a moment, soonest first. Times are of Europe/London, whatever the clocks do between. */
export function nextDates(rule: DateRule, { after, count, closedDays }: Asked): readonly DateOfRule[] {
  if (rule.kind === 'any-time' || rule.kind === 'none-now') return [];
  const found: DateOfRule[] = [];
  for (const date of datesOf(rule, after)) {
    const shut = rule.kind !== 'on' && closedDays.has(date.day);
    if (date.start > after && !shut) found.push(date);
    if (found.length === count) break;
  }
  return found;
}

type Dated = Exclude<DateRule, { readonly kind: 'any-time' | 'none-now' }>;

/** The dates from about `after` on, in order; some may still lie before it. */
function datesOf(rule: Dated, after: Date): Iterable<DateOfRule> {
  switch (rule.kind) {
    case 'on':
      return [...rule.starts].sort().map((start) => dateAt(start.slice(0, 10), start.slice(11), rule.minutes));
    case 'monthly':
      return monthly(rule, after);
    case 'every-days':
      return everyDays(rule, after);
  }
}

function dateAt(day: string, time: string, minutes: number): DateOfRule {
  const start = londonTime(day, time);
  return { day, start, end: new Date(start.getTime() + minutes * minute) };
}

function* monthly(rule: Extract<DateRule, { kind: 'monthly' }>, after: Date): Generator<DateOfRule> {
  const today = londonDay(after);
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1];
  for (let ahead = 0; ahead < furthest; ahead += 1) {
    const first = new Date(Date.UTC(year, month + ahead, 1));
    // Counted from January, so that the months are the same every year.
    if (first.getUTCMonth() % rule.everyMonths !== 0) continue;
    const untilWeekday = (weekdays.indexOf(rule.weekday) - first.getUTCDay() + 7) % 7;
    const day = daysLater(first.toISOString().slice(0, 10), untilWeekday + (rule.nth - 1) * 7);
    yield dateAt(day, rule.at, rule.minutes);
  }
}

function* everyDays(rule: Extract<DateRule, { kind: 'every-days' }>, after: Date): Generator<DateOfRule> {
  const passed = (Date.parse(londonDay(after)) - Date.parse(rule.from)) / (24 * 60 * minute);
  const begin = Math.max(0, Math.floor(passed / rule.days));
  for (let turn = begin; turn < begin + furthest; turn += 1)
    yield dateAt(daysLater(rule.from, turn * rule.days), rule.at, rule.minutes);
}
