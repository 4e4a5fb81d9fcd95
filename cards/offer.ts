import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import type { Element } from './element.ts';
import { labelledLines } from './labelled.ts';
import template from './offer.json' with { type: 'json' };
import { plainText } from './plain-text.ts';
import { button } from './tap.ts';
import { heading, Lines, wording } from './wording.ts';

const Offered = z.object({ label: z.string(), action: z.enum(['start', 'show', 'answer']), value: z.string() });
const Https = z.url({ protocol: /^https?$/ });

/**
 * Something to read, and what can be done with it: an opportunity, a page of a booklet, a question between two meanings.
 * Every word on it is ours or the content's; a person's stands in a row's value or in `quotes`, which are drawn plain. `start` and `show` take `dialog:argument`.
 */
export const offer = defineCard({
  id: 'offer',
  template,
  view: z.object({
    title: z.string().optional(),
    picture: z.object({ url: Https, alt: z.string() }).optional(),
    paragraphs: Lines,
    rows: z
      .array(z.object({ label: z.string(), value: z.string() }))
      .readonly()
      .optional(),
    /** What people wrote, each with what it answers. */
    quotes: z
      .array(z.object({ label: z.string(), text: z.string() }))
      .readonly()
      .optional(),
    /** Pages that open beside the chat. */
    links: z
      .array(z.object({ label: z.string(), url: Https }))
      .readonly()
      .optional(),
    buttons: z.array(Offered).readonly().optional(),
  }),
  form: NoInputs,
  build: ({ title, picture, paragraphs, rows = [], quotes = [], links = [], buttons = [] }, carry) => ({
    title: title === undefined ? undefined : heading(title),
    picture:
      picture === undefined ? undefined : { type: 'Image', url: picture.url, altText: picture.alt, size: 'stretch' },
    paragraphs: wording(paragraphs),
    rows: labelledLines(rows.map(({ label, value }) => [label, value])),
    quotes: quotes.map(({ label, text }) => ({
      type: 'Container',
      spacing: 'medium',
      items: [plainText(label, { weight: 'bolder' }), plainText(text, {}, { spacing: 'small' })],
    })),
    links: links.map(opens),
    buttons: buttons.map(({ label, action, value }, index) =>
      button(label, carry(action, value), { spacing: index === 0 ? 'medium' : 'small' }),
    ),
  }),
  says: ({ title, paragraphs }) => [title, ...paragraphs].filter((part) => part !== undefined).join(' '),
});

const opens = ({ label, url }: { readonly label: string; readonly url: string }): Element => ({
  type: 'ActionSet',
  spacing: 'small',
  actions: [{ type: 'Action.OpenUrl', title: label, url }],
});
