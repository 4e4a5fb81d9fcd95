import { z } from 'zod/v4';
import type { Element } from './element.ts';
import { plainText } from './plain-text.ts';

/** A few paragraphs or lines. */
export const Lines = z.array(z.string()).readonly();

/** Our own wording, one paragraph each; never a person's words, because a TextBlock is Markdown to most clients. */
export const wording = (paragraphs: readonly string[]): Element[] =>
  paragraphs.map((text) => ({ type: 'TextBlock', text, wrap: true }));

/** What Markdown, a link finder or a date function of the cards' renderer would read as more than letters. */
const active = /[[\]<>*_`\\#|~]|\{\{|:\/\/|www\.|^\s*(\d+[.)]|[-+])\s|\n/i;

/**
 * A heading that screen readers can jump to. Only a TextBlock can be one; a text that Markdown would read differently
 * (a question that repeats what somebody typed) is drawn plain instead, and only looks like a heading.
 */
export function heading(text: string, size: 'default' | 'medium' | 'large' = 'medium'): Element {
  if (active.test(text)) return plainText(text, { size, weight: 'bolder' });
  return { type: 'TextBlock', style: 'heading', text, size, weight: 'bolder', wrap: true };
}
