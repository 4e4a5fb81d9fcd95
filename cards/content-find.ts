import { z } from 'zod/v4';
import { type Carry, defineCard, Typed } from './card.ts';
import template from './content-find.json' with { type: 'json' };
import type { Element } from './element.ts';
import { choicesOf, Options } from './option.ts';
import { plainLines, plainText } from './plain-text.ts';
import { execute } from './tap.ts';
import { heading, Lines } from './wording.ts';

const Row = z.object({ name: z.string(), lines: Lines, value: z.string() });

/** Finds an entry of the trust's content to be changed; above, what waits for a second person. */
export const contentFind = defineCard({
  id: 'content-find',
  template,
  view: z.object({
    title: z.string(),
    notice: Lines,
    waitingTitle: z.string(),
    waiting: z.array(Row).readonly(),
    askKind: z.string(),
    kinds: Options,
    kind: z.string(),
    askWords: z.string(),
    words: z.string(),
    find: z.string(),
    add: z.string(),
    found: z.array(Row).readonly(),
    more: z.string().optional(),
    open: z.string(),
    look: z.string(),
  }),
  form: z.object({ kind: Typed, words: Typed }),
  build: (view, carry) => ({
    title: heading(view.title, 'large'),
    notice: plainLines(view.notice),
    waiting:
      view.waiting.length === 0
        ? []
        : [heading(view.waitingTitle), ...view.waiting.map((row) => rowOf(row, view.look, 'look', carry))],
    kinds: choicesOf(view.kinds),
    actions: [execute(view.find, carry('find'), { style: 'positive' }), execute(view.add, carry('add'))],
    found: [
      ...view.found.map((row) => rowOf(row, view.open, 'open', carry)),
      ...(view.more === undefined ? [] : [plainText(view.more, { isSubtle: true }, { spacing: 'medium' })]),
    ],
  }),
  says: ({ title }) => title,
});

const rowOf = ({ name, lines, value }: z.infer<typeof Row>, title: string, action: string, carry: Carry): Element => ({
  type: 'ColumnSet',
  separator: true,
  columns: [
    {
      type: 'Column',
      width: 'stretch',
      verticalContentAlignment: 'center',
      items: [plainText(name, { weight: 'bolder' }), ...plainLines(lines, { isSubtle: true })],
    },
    {
      type: 'Column',
      width: 'auto',
      verticalContentAlignment: 'center',
      items: [{ type: 'ActionSet', actions: [execute(title, carry(action, value), { associatedInputs: 'none' })] }],
    },
  ],
});
