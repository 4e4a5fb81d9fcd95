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
    /** Where the card is in another language, what stays in English is marked, for voices. */
    marksEnglish: z.boolean().default(false),
    goOn: z.string().optional(),
    stopHere: z.string().optional(),
  }),
  form: NoInputs,
  build: ({ title, english, care, levels, marksEnglish }) => ({
    title: heading(title, 'large'),
    english: englishToo('opening', english),
    care: care.map((one, place) => careCard(one, levels, marksEnglish ? place : undefined)),
  }),
  says: ({ title, care }) => [title, ...care.map((one) => one.heading)].join('. '),
});
