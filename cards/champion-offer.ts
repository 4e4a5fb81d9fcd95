import { z } from 'zod/v4';
import { defineCard } from './card.ts';
import template from './champion-offer.json' with { type: 'json' };
import { heading, Lines, wording } from './wording.ts';

/** Asks a colleague whether they become a staff champion, and whether they may be named. */
export const championOffer = defineCard({
  id: 'champion-offer',
  template,
  view: z.object({
    title: z.string(),
    paragraphs: Lines,
    problem: z.string().optional(),
    ask: z.string(),
    yes: z.string(),
    no: z.string(),
    accept: z.string(),
    decline: z.string(),
    /** Of the nomination that was decided. */
    reference: z.string(),
  }),
  form: z.object({ named: z.enum(['yes', 'no']).optional().catch(undefined) }),
  build: ({ title, paragraphs }) => ({ title: heading(title), paragraphs: wording(paragraphs) }),
  says: ({ title }) => title,
});
