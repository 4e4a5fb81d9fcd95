import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import type { Element } from './element.ts';
import template from './offer-list.json' with { type: 'json' };
import { plainText } from './plain-text.ts';
import { button } from './tap.ts';
import { heading, Lines, wording } from './wording.ts';

const Item = z.object({ name: z.string(), lines: Lines, value: z.string() });

/** Several things to choose from, each with what speaks for it. `value` is `dialog:what`, which a tap asks to see. */
export const offerList = defineCard({
  id: 'offer-list',
  template,
  view: z.object({
    title: z.string(),
    paragraphs: Lines,
    items: z.array(Item).readonly(),
    buttons: z
      .array(z.object({ label: z.string(), action: z.enum(['start', 'show']), value: z.string() }))
      .readonly()
      .optional(),
  }),
  form: NoInputs,
  build: ({ title, paragraphs, items, buttons = [] }, carry) => ({
    title: heading(title),
    paragraphs: wording(paragraphs),
    items: items.map((item, index) => ({
      ...tile(item, carry('show', item.value)),
      spacing: index === 0 ? 'medium' : 'small',
    })),
    buttons: buttons.map(({ label, action, value }, index) =>
      button(label, carry(action, value), { spacing: index === 0 ? 'medium' : 'small' }),
    ),
  }),
  says: ({ title, paragraphs, items }) => [title, ...paragraphs, ...items.map(({ name }) => name)].join(' '),
});

/** One tappable tile. Its name for screen readers is all that it shows. */
const tile = ({ name, lines }: z.infer<typeof Item>, data: Element): Element => ({
  type: 'Container',
  style: 'emphasis',
  selectAction: { type: 'Action.Submit', title: [name, ...lines].join(' '), data, associatedInputs: 'none' },
  items: [
    // The space keeps name and lines apart for whoever compares what is shown with the tile's name.
    plainText(`${name} `, { color: 'accent', weight: 'bolder', underline: true }),
    ...lines.map((line) => plainText(`${line} `, {}, { spacing: 'none' })),
  ],
});
