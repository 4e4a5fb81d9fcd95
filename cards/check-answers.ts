import { z } from 'zod/v4';
import { type Carry, defineCard, NoInputs } from './card.ts';
import template from './check-answers.json' with { type: 'json' };
import type { Element } from './element.ts';
import { Exit, exitActions } from './exit.ts';
import { plainLines, plainText } from './plain-text.ts';
import { link } from './tap.ts';
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
    send: z.string(),
    /** Ways out that stand on the card itself. */
    exits: z.array(Exit).readonly().default([]),
  }),
  form: NoInputs,
  build: ({ title, rows, exits }, carry) => ({
    title: heading(title, 'large'),
    rows: rows.map((row) => answered(row, carry)),
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
