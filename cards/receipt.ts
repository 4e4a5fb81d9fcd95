import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import type { Element } from './element.ts';
import { plainText } from './plain-text.ts';
import template from './receipt.json' with { type: 'json' };
import { heading, Lines, wording } from './wording.ts';

/** It is stored: what happens next and when, and, where the person may come back, the reference and the secret. */
export const receipt = defineCard({
  id: 'receipt',
  template,
  view: z.object({
    title: z.string(),
    paragraphs: Lines,
    reference: z.string().optional(),
    referenceLabel: z.string().optional(),
    secret: z.string().optional(),
    secretLabel: z.string().optional(),
    /** Why and how to keep the secret. */
    keep: z.string().optional(),
  }),
  form: NoInputs,
  build: (view) => ({
    title: heading(view.title, 'large'),
    paragraphs: wording(view.paragraphs),
    codes: boxed([
      ...code(view.referenceLabel, view.reference),
      ...code(view.secretLabel, view.secret),
      ...wording(view.keep === undefined ? [] : [view.keep]),
    ]),
  }),
  says: ({ title }) => title,
});

/** Letters of one width, so that every one of them can be read out and copied down. */
const code = (label: string | undefined, value: string | undefined): Element[] =>
  value === undefined
    ? []
    : [
        ...(label === undefined ? [] : [plainText(label)]),
        plainText(value, { size: 'extraLarge', weight: 'bolder', fontType: 'monospace' }, { spacing: 'none' }),
      ];

const boxed = (items: readonly Element[]): Element[] =>
  items.length === 0 ? [] : [{ type: 'Container', style: 'emphasis', spacing: 'medium', items }];
