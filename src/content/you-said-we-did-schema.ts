import { z } from 'zod/v4';
import { nobodyNamed } from './nobody-named.ts';
import { entry } from './schemas.ts';

const paragraphs = z.array(nobodyNamed.max(1000, 'must be 1,000 characters or fewer')).min(1).max(6).readonly();
const { confirmed: _approvedInstead, ...rest } = entry;

/** A second person's approval stands in the place of `confirmed`: what was not approved is in no file. */
export const YouSaidWeDidEntry = z.strictObject({
  ...rest,
  title: nobodyNamed.max(100, 'must be 100 characters or fewer'),
  where: nobodyNamed.max(100, 'must be 100 characters or fewer').optional(),
  said: paragraphs,
  state: z.enum(['done', 'planned'], { error: 'say done or planned' }),
  did: paragraphs,
  day: z.iso.date('give a date like 2027-03-31'),
});
export type YouSaidWeDidEntry = z.infer<typeof YouSaidWeDidEntry>;
