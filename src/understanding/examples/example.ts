import { z } from 'zod/v4';
import { meanings } from '../understood.ts';

/** A message that somebody might type, and what it means. All are invented. */
export const example = z.strictObject({
  text: z.string().min(1),
  label: z.enum(meanings),
  channel: z.enum(['widget', 'teams']),
  between: z.tuple([z.enum(meanings), z.enum(meanings)]).optional(),
});
export type Example = z.infer<typeof example>;
