import { z } from 'zod/v4';
import { defineCard, Typed } from './card.ts';
import template from './question-contact.json' with { type: 'json' };
import { link } from './tap.ts';
import { heading } from './wording.ts';

/** How to reach the person: a name, an email address, a phone number, each of which may stay empty. */
export const questionContact = defineCard({
  id: 'question-contact',
  template,
  view: z.object({
    ask: z.string(),
    hint: z.string().optional(),
    problem: z.string().optional(),
    /** The input that the problem is about. */
    wrong: z.enum(['email', 'phone']).default('email'),
    labels: z.object({ name: z.string(), email: z.string(), phone: z.string() }),
    name: z.string().optional(),
    email: z.string().optional(),
    phone: z.string().optional(),
    continue: z.string(),
    skip: z.string().optional(),
  }),
  form: z.object({ name: Typed, email: Typed, phone: Typed }),
  build: ({ ask, labels, skip }, carry) => ({
    ask: heading(ask),
    nameLabel: labels.name,
    emailLabel: labels.email,
    phoneLabel: labels.phone,
    skip: skip === undefined ? [] : link(skip, carry('skip')),
  }),
  says: ({ ask }) => ask,
});
