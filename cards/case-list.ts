import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import template from './case-list.json' with { type: 'json' };
import type { Element } from './element.ts';
import { plainLines, plainText } from './plain-text.ts';
import { heading, Lines } from './wording.ts';

const Item = z.object({
  name: z.string(),
  lines: Lines,
  /** Opens its card; a case whose card is still on its way has none. */
  url: z.url({ protocol: /^https$/ }).optional(),
});

/** The cases that a member of the team has, each with the way to its card; never what was said in them. */
export const caseList = defineCard({
  id: 'case-list',
  template,
  view: z.object({ title: z.string(), items: z.array(Item).readonly(), open: z.string() }),
  form: NoInputs,
  build: ({ title, items, open }) => ({ title: heading(title, 'large'), items: items.map((item) => row(item, open)) }),
  says: ({ title }) => title,
});

const row = ({ name, lines, url }: z.infer<typeof Item>, open: string): Element => ({
  type: 'Container',
  separator: true,
  spacing: 'medium',
  items: [
    plainText(name, { weight: 'bolder' }),
    ...plainLines(lines),
    ...(url === undefined ? [] : [{ type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: open, url }] }]),
  ],
});
