import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import { labelledLines } from './labelled.ts';
import template from './status.json' with { type: 'json' };
import { button } from './tap.ts';
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
    /** What the person may still do with it; `start` values. */
    buttons: z
      .array(z.object({ label: z.string(), value: z.string() }))
      .readonly()
      .default([]),
  }),
  form: NoInputs,
  build: ({ title, rows, paragraphs, buttons }, carry) => ({
    title: heading(title, 'large'),
    rows: labelledLines(rows.map(({ label, value }) => [label, value])),
    paragraphs: wording(paragraphs),
    buttons: buttons.map(({ label, value }) => button(label, carry('start', value))),
  }),
  says: ({ title }) => title,
});
