import type { Element } from './element.ts';
import { plainText, type TextLook } from './plain-text.ts';

/** How the client knows what is in English on a card in another language, and has it read as English. */
export const englishId = (is: boolean | undefined, name: string): { readonly id?: string } =>
  is ? { id: `english-${name}` } : {};

/** A sentence in English on a card in another language. */
export const englishToo = (name: string, text: string | undefined, look: TextLook = {}): Element[] =>
  text === undefined ? [] : [plainText(text, look, { ...englishId(true, name), spacing: 'small' })];
