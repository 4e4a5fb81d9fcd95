import { z } from 'zod/v4';
import { defineCard, Typed } from './card.ts';
import { choicesOf, Options } from './option.ts';
import { plainLines } from './plain-text.ts';
import template from './set-up.json' with { type: 'json' };
import { heading, Lines } from './wording.ts';

/** Which queues land in a channel, to be ticked: the guarded ones apart, because it matters who can read there. */
export const setUp = defineCard({
  id: 'set-up',
  template,
  view: z.object({
    title: z.string(),
    text: Lines,
    problem: z.string().optional(),
    ask: z.string(),
    options: Options,
    chosen: Lines,
    askGuarded: z.string(),
    guarded: Options,
    use: z.string(),
  }),
  /** What is ticked comes as one string, with commas between. */
  form: z.object({ queues: Typed, guarded: Typed }),
  build: ({ title, text, options, chosen, guarded }) => ({
    title: heading(title),
    text: plainLines(text),
    options: choicesOf(options),
    chosen: chosen.join(','),
    guarded: choicesOf(guarded),
  }),
  says: ({ title }) => title,
});
