import { z } from 'zod/v4';
import { atMost } from '../form/at-most.ts';
import { ServiceAnswer } from '../form/read-service.ts';

export const who = ['patient', 'carer', 'someone-else', 'staff'] as const;
export const whose = ['patient', 'carer', 'own'] as const;
export const organisation = ['them', 'us', 'not-sure'] as const;
/** Friends and Family Test codes: 1 is best, 6 is don't know (NHS England, since April 2020). */
export const rating = ['1', '2', '3', '4', '5', '6'] as const;
export const wish = ['tell', 'sort-out', 'complaint', 'champion', 'unsure'] as const;
export const needs = [
  'easy-read',
  'large-print',
  'audio',
  'braille',
  'bsl',
  'interpreter',
  'email-only',
  'call-only',
] as const;
export const yesNo = ['yes', 'no'] as const;

export const Story = atMost(8_000);
export const Contact = z.object({
  name: z.string().max(100).optional(),
  email: z.string().max(254).optional(),
  phone: z.string().max(30).optional(),
});

export const Given = z.object({
  who: z.enum(who),
  whose: z.enum(whose).optional(),
  service: ServiceAnswer,
  organisation: z.enum(organisation).optional(),
  rating: z.enum(rating).optional(),
  good: Story.optional(),
  improve: Story.optional(),
  wish: z.enum(wish),
  contact: Contact.optional(),
  needs: z.array(z.enum(needs)).optional(),
  publish: z.enum(yesNo).optional(),
});

export type Given = z.infer<typeof Given>;
