import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import { labelledLines } from './labelled.ts';
import template from './status.json' with { type: 'json' };
import { heading, Lines, wording } from './wording.ts';

/** How far a case has come, for whoever holds its reference and secret. */
export const status = defineCard({
  id: 'status',
  template,
  view: z.object({
    title: z.string(),
    reference: z.string(),
    rows: z.array(z.object({ label: z.string(), value: z.string() })).readonly(),
    paragraphs: Lines,
  }),
  form: NoInputs,
  build: ({ title, rows, paragraphs }) => ({
    title: heading(title, 'large'),
    rows: labelledLines(rows.map(({ label, value }) => [label, value])),
    paragraphs: wording(paragraphs),
  }),
  says: ({ title }) => title,
});
