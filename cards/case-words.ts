import { z } from 'zod/v4';
import { defineCard, NoInputs } from './card.ts';
import template from './case-words.json' with { type: 'json' };
import type { Element } from './element.ts';
import { labelledLines } from './labelled.ts';
import { plainText } from './plain-text.ts';
import { execute } from './tap.ts';
import { heading } from './wording.ts';

const Facts = z.array(z.object({ label: z.string(), value: z.string() })).readonly();

/** The person's own words and how to reach them, for the one colleague who asked to see them. */
export const caseWords = defineCard({
  id: 'case-words',
  template,
  view: z.object({
    reference: z.string(),
    title: z.string().default('What they said'),
    /** Who sees this, and what is written down about it. */
    note: z.string().optional(),
    /** Said before words that may be hard to read. */
    warning: z.string().optional(),
    parts: z.array(z.object({ label: z.string(), text: z.string() })).readonly(),
    /** Short answers, one to a line. */
    answers: Facts.default([]),
    contact: Facts,
    version: z.number().int(),
    /** Leads to `page`, the next piece of words too long for one card. */
    more: z.string().optional(),
    page: z.number().int().optional(),
    back: z.string(),
  }),
  form: NoInputs,
  build: ({ title, parts, answers, contact, reference, version, more, page, back }, carry) => ({
    title: heading(title, 'large'),
    parts: parts.map(part),
    contact: factsUnder('How to reach them', contact),
    answers: factsUnder('Their other answers', answers),
    more:
      more === undefined || page === undefined
        ? []
        : execute(more, carry('show-words', `${reference}:${version}:${page}`), { fallback: 'drop' }),
    back: execute(back, carry('hide-words', `${reference}:${version}`)),
  }),
  says: ({ title, reference }) => `${title}: ${reference}`,
});

const factsUnder = (title: string, facts: z.infer<typeof Facts>): Element[] =>
  facts.length === 0
    ? []
    : [
        plainText(title, { weight: 'bolder' }, { spacing: 'large' }),
        ...labelledLines(facts.map(({ label, value }) => [label, value])),
      ];

const part = ({ label, text }: { label: string; text: string }): Element => ({
  type: 'Container',
  style: 'emphasis',
  spacing: 'medium',
  items: [plainText(label, { weight: 'bolder' }), plainText(text, {}, { spacing: 'small' })],
});
