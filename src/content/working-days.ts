const day = 86_400_000;

/** A day of the calendar, without a time or a zone, as YYYY-MM-DD. */
type LocalDay = string;

const londonClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

function inLondon(instant: Date): { readonly day: LocalDay; readonly hour: number } {
  const parts = new Map(londonClock.formatToParts(instant).map(({ type, value }) => [type, value]));
  return { day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`, hour: Number(parts.get('hour')) };
}

const dayAfter = (local: LocalDay): LocalDay => new Date(Date.parse(local) + day).toISOString().slice(0, 10);

const isWeekend = (local: LocalDay): boolean => [0, 6].includes(new Date(local).getUTCDay());

/** 5pm in London on that day. The clocks change at night, so 5pm is either 16:00 or 17:00 UTC and never twice. */
function atFive(local: LocalDay): Date {
  const summer = new Date(`${local}T16:00:00Z`);
  return inLondon(summer).hour === 17 ? summer : new Date(`${local}T17:00:00Z`);
}

/**
 * Makes the function that finds due times in England's working days: not Saturdays, Sundays, Christmas Day, Good Friday
 * or bank holidays in England (as SI 2012/3094 reg 19 words it for the sister regulations of SI 2009/309).
 * Takes the bank holidays as YYYY-MM-DD. Days after the last one listed count as working days unless they are weekends,
 * so a due time there may come too early and never too late.
 */
export function createDueAfterWorkingDays(bankHolidays: readonly string[]) {
  const closed = new Set(bankHolidays);
  const isWorkingDay = (local: LocalDay) => !isWeekend(local) && !closed.has(local);
  return (from: Date, days: number): Date => {
    if (!Number.isInteger(days) || days < 1) throw new RangeError('working days must be a whole number from 1 up');
    let local = inLondon(from).day;
    for (let left = days; left > 0; ) {
      local = dayAfter(local);
      if (isWorkingDay(local)) left -= 1;
    }
    return atFive(local);
  };
}

/**
 * The last day whose bank holidays are known, once it is less than half a year away; undefined before that.
 * The government publishes them about two years ahead, so half a year leaves time to add the next ones.
 */
export const createHolidaysRunOut =
  (lastYear: number) =>
  (now: Date): Date | undefined => {
    const last = new Date(Date.UTC(lastYear, 11, 31));
    return now.getTime() > last.getTime() - 183 * day ? last : undefined;
  };
