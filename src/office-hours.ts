import { z } from 'zod/v4';

const days: readonly string[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const shape =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)-(Mon|Tue|Wed|Thu|Fri|Sat|Sun) ([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

/** Hours in which people are at work: days of the week, and a time of the day in London. */
export interface OfficeHours {
  /** Monday is 0. */
  readonly days: readonly number[];
  /** HH:MM. */
  readonly from: string;
  readonly to: string;
}

/** Reads `Mon-Fri 09:00-17:00`. */
export const OfficeHours = z
  .string()
  .trim()
  .regex(shape, 'give days and hours like Mon-Fri 09:00-17:00')
  .transform((text): OfficeHours => {
    const [, first = '', last = '', ...parts] = shape.exec(text) ?? [];
    const [start, end] = [first, last].map((day) => days.indexOf(day));
    return {
      days: days.map((_, day) => day).filter((day) => day >= (start ?? 0) && day <= (end ?? 6)),
      from: parts.slice(0, 2).join(':'),
      to: parts.slice(2).join(':'),
    };
  })
  .refine(({ days: open, from, to }) => open.length > 0 && from < to, 'give the earlier day and time first');
