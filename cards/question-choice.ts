import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import { Options } from './option.ts';
import template from './question-choice.json' with { type: 'json' };
import { button, link } from './tap.ts';
import { heading, wording } from './wording.ts';

/** A question answered by one tap. The answer travels in the button, so there is nothing to type. */
export const questionChoice = defineCard({
  id: 'question-choice',
  template,
  view: z.object({
    opening: z.string().optional(),
    ask: z.string(),
    hint: z.string().optional(),
    problem: z.string().optional(),
    options: Options,
    skip: z.string().optional(),
  }),
  form: NoInputs,
  build: ({ opening, ask, options, skip }, carry) => ({
    opening: wording(opening === undefined ? [] : [opening]),
    ask: heading(ask),
    options: options.map(({ label, value, picture }, index) =>
      button(label, carry('answer', value), { spacing: index === 0 ? 'medium' : 'small' }, picture),
    ),
    skip: skip === undefined ? [] : link(skip, carry('skip')),
  }),
  says: ({ ask }) => ask,
});
