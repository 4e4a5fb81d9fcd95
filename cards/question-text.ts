import { z } from 'zod/v4';
import { defineCard, Typed } from './card.ts';
import template from './question-text.json' with { type: 'json' };
import { link } from './tap.ts';
import { wording } from './wording.ts';

/**
 * A question answered in the person's own words. The limit goes to our client for its count and is not the input's
 * `maxLength`, which would cut a long message that is pasted in.
 */
export const questionText = defineCard({
  id: 'question-text',
  template,
  view: z.object({
    opening: z.string().optional(),
    ask: z.string(),
    hint: z.string().optional(),
    problem: z.string().optional(),
    value: z.string().optional(),
    multiline: z.boolean(),
    maxLength: z.number().int().positive(),
    continue: z.string(),
    skip: z.string().optional(),
    /** The list our client offers while somebody types, for example `services`; other clients ignore it. */
    suggest: z.string().optional(),
  }),
  form: z.object({ answer: Typed }),
  build: ({ opening, skip }, carry) => ({
    opening: wording(opening === undefined ? [] : [opening]),
    skip: skip === undefined ? [] : link(skip, carry('skip')),
  }),
  says: ({ ask }) => ask,
});
