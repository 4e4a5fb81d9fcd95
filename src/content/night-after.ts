import { daysLater, londonDay, londonTime } from './london-time.ts';

/** Three in the morning in London, the next time that it is. */
export function nightAfter(at: Date): Date {
  const tonight = londonTime(londonDay(at), '03:00');
  return tonight > at ? tonight : londonTime(daysLater(londonDay(at), 1), '03:00');
}
