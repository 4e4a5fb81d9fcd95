import { daysLater, londonDay, londonTime } from './london-time.ts';

/** Nine in the morning of a Monday in London: the first after that moment. */
export function nextMonday(at: Date): Date {
  const today = londonDay(at);
  const sinceMonday = (new Date(today).getUTCDay() + 6) % 7;
  const thisMonday = londonTime(daysLater(today, -sinceMonday), '09:00');
  return thisMonday > at ? thisMonday : londonTime(daysLater(today, 7 - sinceMonday), '09:00');
}

/** The week that ended with the night before that Monday, and the week before it: each from its first moment on. */
export function weeksBefore(monday: Date) {
  const start = (weeks: number) => londonTime(daysLater(londonDay(monday), -7 * weeks), '00:00');
  return { last: { from: start(1), to: start(0) }, before: { from: start(2), to: start(1) } };
}
