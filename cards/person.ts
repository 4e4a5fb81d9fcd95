import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import template from './person.json' with { type: 'json' };
import { heading, Lines, wording } from './wording.ts';

/** How to talk to a person: the phone and its hours, and an offer to be contacted. */
export const person = defineCard({
  id: 'person',
  template,
  view: z.object({ title: z.string(), paragraphs: Lines, ask: z.string().optional() }),
  form: NoInputs,
  build: ({ title, paragraphs }) => ({ title: heading(title), paragraphs: wording(paragraphs) }),
  says: ({ title, paragraphs }) => [title, ...paragraphs].join(' '),
});
