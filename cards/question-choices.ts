import { z } from 'zod/v4';
import { defineCard } from './card.ts';
import { choicesOf, Options } from './option.ts';
import template from './question-choices.json' with { type: 'json' };
import { link } from './tap.ts';
import { Lines } from './wording.ts';

/** A question with several answers at once. Its form gives the list of values that were ticked. */
export const questionChoices = defineCard({
  id: 'question-choices',
  template,
  view: z.object({
    ask: z.string(),
    hint: z.string().optional(),
    problem: z.string().optional(),
    options: Options,
    chosen: Lines,
    continue: z.string(),
    skip: z.string().optional(),
  }),
  form: z.object({
    /** Cards send what is ticked as one string, with commas between. */
    answer: z
      .string()
      .max(4_000)
      .default('')
      .transform((ticked) => ticked.split(',').filter((value) => value !== '')),
  }),
  build: ({ options, chosen, skip }, carry) => ({
    options: choicesOf(options),
    chosen: chosen.join(','),
    skip: skip === undefined ? [] : link(skip, carry('skip')),
  }),
  says: ({ ask }) => ask,
});
