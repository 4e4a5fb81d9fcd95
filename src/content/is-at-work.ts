import type { OfficeHours } from '../office-hours.ts';
import { londonDay, londonTime } from './london-time.ts';

/** Whether people are at work at that moment: in their hours, and not on a bank holiday. */
export function isAtWork(hours: OfficeHours, at: Date, isBankHoliday: (day: string) => boolean): boolean {
  const day = londonDay(at);
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  if (!hours.days.includes(weekday) || isBankHoliday(day)) return false;
  return at >= londonTime(day, hours.from) && at < londonTime(day, hours.to);
}
