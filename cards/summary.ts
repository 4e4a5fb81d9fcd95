import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import { plainLines } from './plain-text.ts';
import template from './summary.json' with { type: 'json' };
import { link } from './tap.ts';
import { Lines } from './wording.ts';

/** What stays of a question once it is answered: quiet, read-only, with a way to change it. */
export const summary = defineCard({
  id: 'summary',
  template,
  view: z.object({
    ask: z.string(),
    answer: Lines,
    change: z.string().optional(),
    /** The question's id. */
    value: z.string(),
  }),
  form: NoInputs,
  build: ({ ask, answer, change, value }, carry) => ({
    answer: plainLines(answer),
    change: change === undefined ? undefined : link(change, carry('change', value), `${change}: ${ask}`),
  }),
  says: ({ ask }) => ask,
});
