import type { Element } from './element.ts';

/** How one run of text looks; see TextRun in the Adaptive Cards schema. */
export interface TextLook {
  readonly size?: 'small' | 'default' | 'medium' | 'large' | 'extraLarge';
  readonly weight?: 'default' | 'bolder';
  readonly color?: 'default' | 'accent' | 'good' | 'warning' | 'attention';
  readonly fontType?: 'default' | 'monospace';
  readonly isSubtle?: boolean;
  readonly underline?: boolean;
}

/** Where the block stands among its neighbours. */
export interface Placing {
  readonly id?: string;
  readonly spacing?: 'none' | 'small' | 'default' | 'medium' | 'large';
  readonly separator?: boolean;
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
}

/**
 * Text that is shown exactly as it is. A TextBlock is Markdown in Teams and in Web Chat, so whatever comes from a
 * person, their words, their answers, a colleague's name, is drawn by this and by nothing else.
 */
export function plainText(text: string, look: TextLook = {}, placing: Placing = {}): Element {
  return {
    type: 'RichTextBlock',
    ...placing,
    inlines: runs(text).map((run) => ({ type: 'TextRun', text: run, ...look })),
  };
}

/** Renderers turn `{{DATE(…)}}` into a date even in a TextRun. Parted between its two braces it stays as it was typed. */
const runs = (text: string): string[] => text.split(/(?<=\{)(?=\{(?:DATE|TIME)\b)/);

/** A plain line for each text, close together. */
export const plainLines = (texts: readonly string[], look: TextLook = {}): Element[] =>
  texts.map((text) => plainText(text, look, { spacing: 'small' }));
