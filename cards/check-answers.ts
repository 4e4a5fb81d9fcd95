import { z } from 'zod/v4';
import { type Carry, defineCard, NoInputs } from './card.ts';
import template from './check-answers.json' with { type: 'json' };
import type { Element } from './element.ts';
import { Exit, exitActions } from './exit.ts';
import { plainLines, plainText } from './plain-text.ts';
import { button, link } from './tap.ts';
import { heading, Lines } from './wording.ts';

const Row = z.object({ id: z.string(), label: z.string(), answer: Lines, change: z.string().optional() });
type Row = z.infer<typeof Row>;

/** Everything that was answered, to be read once more before it is sent. */
export const checkAnswers = defineCard({
  id: 'check-answers',
  template,
  view: z.object({
    title: z.string(),
    intro: z.string(),
    rows: z.array(Row).readonly(),
    /** Private details that were found in the words, and the button that takes them out. */
    privacy: z.object({ title: z.string(), lines: Lines, takeOut: z.string() }).optional(),
    send: z.string(),
    /** Ways out that stand on the card itself. */
    exits: z.array(Exit).readonly().default([]),
  }),
  form: NoInputs,
  build: ({ title, rows, exits, privacy }, carry) => ({
    title: heading(title, 'large'),
    rows: rows.map((row) => answered(row, carry)),
    privacy: privacy === undefined ? [] : details(privacy, carry),
    exits: exitActions(exits, carry),
  }),
  says: ({ title }) => title,
});

const answered = ({ id, label, answer, change }: Row, carry: Carry): Element => ({
  type: 'ColumnSet',
  separator: true,
  spacing: 'medium',
  columns: [
    { type: 'Column', width: 'stretch', items: [plainText(label, { weight: 'bolder' }), ...plainLines(answer)] },
    ...(change === undefined
      ? []
      : [{ type: 'Column', width: 'auto', items: [link(change, carry('change', id), `${change}: ${label}`)] }]),
  ],
});

const details = (
  { title, lines, takeOut }: { readonly title: string; readonly lines: readonly string[]; readonly takeOut: string },
  carry: Carry,
): Element => ({
  type: 'Container',
  style: 'warning',
  spacing: 'large',
  items: [plainText(title, { weight: 'bolder' }), ...plainLines(lines), button(takeOut, carry('take-out'))],
});
