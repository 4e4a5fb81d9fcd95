const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function inLondon(instant: Date): { readonly day: string; readonly time: string } {
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** The day it is in London at that moment, as YYYY-MM-DD. */
export const londonDay = (instant: Date): string => inLondon(instant).day;

const hour = 3_600_000;

/**
 * The moment when a clock in London shows that time (HH:MM) on that day (YYYY-MM-DD). In the hour that the clocks go
 * back over, it is the first of the two; in the hour that they leave out, it is the hour after.
 */
export function londonTime(day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const summer = new Date(asUtc - hour);
  const shown = inLondon(summer);
  return shown.day === day && shown.time === time ? summer : new Date(asUtc);
}

/** The day so many days later. */
export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 24 * hour).toISOString().slice(0, 10);
