import { z } from 'zod/v4';
import { interests } from '../understanding/understood.ts';
import { entry, locality, phone, url, words } from './schemas.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'give a time like 18:00');
const minutes = z.int().min(15, 'must be 15 minutes or more').max(1440, 'must be a day or less');
const day = z.iso.date('give a date like 2027-03-31');
const start = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, 'give a day and a time like 2027-03-31T18:00')
  .refine((given) => z.iso.date().safeParse(given.slice(0, 10)).success, 'is not a day of the calendar');

const oneADay = (starts: readonly string[]) =>
  new Set(starts.map((given) => given.slice(0, 10))).size === starts.length;

const Dates = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('any-time') }),
  z.strictObject({ kind: z.literal('none-now') }),
  z.strictObject({
    kind: z.literal('on'),
    // A day names the calendar file of a date.
    starts: z.array(start).min(1).refine(oneADay, 'give at most one start a day').readonly(),
    minutes,
  }),
  z.strictObject({
    kind: z.literal('monthly'),
    nth: z.literal([1, 2, 3, 4]),
    weekday: z.enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']),
    everyMonths: z.int().min(1).max(12),
    at: time,
    minutes,
  }),
  z.strictObject({ kind: z.literal('every-days'), from: day, days: z.int().min(1).max(366), at: time, minutes }),
]);

const age = z.int().min(0).max(120);

/** An opportunity as its file holds it: what people need to know, and who answers for it. */
export const OpportunityEntry = z
  .strictObject({
    ...entry,
    name: words.max(80, 'must be 80 characters or fewer'),
    interest: z.enum(interests),
    audiences: z
      .array(z.enum(['public', 'staff']))
      .min(1, 'name at least one audience')
      .readonly(),
    summary: words.max(160, 'must be 160 characters or fewer'),
    what: words.max(800, 'must be 800 characters or fewer'),
    why: words.max(600, 'must be 600 characters or fewer'),
    localities: z.array(locality).readonly(),
    place: words.max(200, 'must be 200 characters or fewer').optional(),
    online: z.boolean('say true or false'),
    time: words.max(200, 'must be 200 characters or fewer'),
    commitment: z.enum(['little', 'some', 'regular']),
    ages: z.strictObject({ from: age.optional(), to: age.optional(), words: words.max(200) }),
    payment: words.max(400),
    support: words.max(400),
    dbs: words.max(400),
    howDecided: words.max(400),
    accessNeeds: words.max(400),
    contact: z.strictObject({ role: words.max(80), email: z.email().optional(), phone: phone.optional() }),
    url: url.optional(),
    how: z.enum(['interest', 'link']),
    closes: day.optional(),
    dates: Dates,
  })
  .refine(({ localities, online }) => online || localities.length > 0, 'say where: a locality, or online');
export type OpportunityEntry = z.infer<typeof OpportunityEntry>;
