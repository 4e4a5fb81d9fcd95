import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import type { Element } from './element.ts';
import { labelledLines } from './labelled.ts';
import { plainText } from './plain-text.ts';
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
    /** What the team and the person wrote to each other. */
    messages: z
      .array(z.object({ by: z.string(), text: z.string(), ours: z.boolean() }))
      .readonly()
      .default([]),
    paragraphs: Lines,
    /** What the person may still do with it; `start` values. */
    buttons: z
      .array(z.object({ label: z.string(), value: z.string() }))
      .readonly()
      .default([]),
  }),
  form: NoInputs,
  build: ({ title, rows, messages, paragraphs, buttons }, carry) => ({
    title: heading(title, 'large'),
    rows: labelledLines(rows.map(({ label, value }) => [label, value])),
    messages: messages.map(said),
    paragraphs: wording(paragraphs),
    buttons: buttons.map(({ label, value }) => button(label, carry('start', value))),
  }),
  says: ({ title }) => title,
});

const said = ({ by, text, ours }: { readonly by: string; readonly text: string; readonly ours: boolean }): Element => ({
  type: 'Container',
  style: ours ? 'emphasis' : 'default',
  spacing: 'medium',
  items: [plainText(by, { weight: 'bolder' }), plainText(text, {}, { spacing: 'small' })],
});
