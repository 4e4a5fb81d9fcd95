import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import { Care, CareLevels, careCard } from './care-card.ts';
import { englishToo } from './english-too.ts';
import template from './help-now.json' with { type: 'json' };
import { heading } from './wording.ts';

/** Where to get help at once. Shown after words of danger, and whenever somebody asks for it. */
export const helpNow = defineCard({
  id: 'help-now',
  template,
  view: z.object({
    title: z.string(),
    text: z.string(),
    /** How to leave before somebody sees the screen. */
    leave: z.string().optional(),
    /** Both in English, where the translation is unchecked. */
    english: z.string().optional(),
    care: z.array(Care).readonly(),
    levels: CareLevels,
    goOn: z.string().optional(),
    stopHere: z.string().optional(),
  }),
  form: NoInputs,
  build: ({ title, english, care, levels }) => ({
    title: heading(title, 'large'),
    english: englishToo('opening', english),
    care: care.map((one) => careCard(one, levels)),
  }),
  says: ({ title, care }) => [title, ...care.map((one) => one.heading)].join('. '),
});
