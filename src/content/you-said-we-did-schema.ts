import { z } from 'zod/v4';
import { nobodyNamed } from './nobody-named.ts';
import { entry } from './schemas.ts';

/** A draft begins with places in brackets. */
const filledIn = nobodyNamed.superRefine((text, found) => {
  const place = /\[[^\]]*\]/.exec(text)?.[0];
  if (place !== undefined) found.addIssue({ code: 'custom', message: `fill in “${place}”` });
});

const paragraphs = z.array(filledIn.max(1000, 'must be 1,000 characters or fewer')).min(1).max(6).readonly();
const { confirmed: _approvedInstead, ...rest } = entry;

/** A second person's approval stands in the place of `confirmed`: what was not approved is in no file. */
export const YouSaidWeDidEntry = z.strictObject({
  ...rest,
  title: filledIn.max(100, 'must be 100 characters or fewer'),
  where: filledIn.max(100, 'must be 100 characters or fewer').optional(),
  said: paragraphs,
  state: z.enum(['done', 'planned'], { error: 'say done or planned' }),
  did: paragraphs,
  day: z.iso.date('give a date like 2027-03-31'),
});
export type YouSaidWeDidEntry = z.infer<typeof YouSaidWeDidEntry>;
