import { z } from 'zod/v4';
import { atMost } from '../form/at-most.ts';
import { ServiceAnswer } from '../form/read-service.ts';

export const purposes = ['thank', 'nominate'] as const;
export const yesNo = ['yes', 'no'] as const;
export const selves = ['agreed', 'not-yet'] as const;

export const Name = atMost(100);
export const When = atMost(100);
export const Why = atMost(8_000);
export const Colleague = z.string().trim().min(1).max(200);
export const Contact = z.object({
  name: z.string().max(100).optional(),
  email: z.string().max(254).optional(),
  phone: z.string().max(30).optional(),
});

/** The complete answers. */
export const Given = z.object({
  purpose: z.enum(purposes),
  colleague: Colleague.optional(),
  name: Name,
  team: ServiceAnswer,
  when: When.optional(),
  why: Why,
  manager: z.enum(selves).optional(),
  tellName: z.enum(yesNo),
  from: Name.optional(),
  share: z.enum(yesNo),
  contact: Contact.optional(),
});
export type Given = z.infer<typeof Given>;
