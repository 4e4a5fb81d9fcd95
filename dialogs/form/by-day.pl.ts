// Polish: the day by which something is done. No native speaker has checked it yet.
import { dayIn } from '../day-in.ts';

const date = dayIn('pl', { day: 'numeric', month: 'long' });
const weekday = dayIn('pl', { weekday: 'long' });

/** do 12 marca (czwartek): in brackets, because the day of the week would have to be declined after “do”. */
export const byDayPl = (at: Date): string => `do ${date(at)} (${weekday(at)})`;
