// Romanian: the day by which something is done. No native speaker has checked it yet.
import { dayIn } from '../day-in.ts';

const day = dayIn('ro');

/** până joi, 12 martie */
export const byDayRo = (at: Date): string => `până ${day(at)}`;
