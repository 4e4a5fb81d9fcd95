import type { Element } from './element.ts';
import { plainText, type TextLook } from './plain-text.ts';

/** A sentence in English on a card in another language. The client knows it by its id, and has it read as English. */
export const englishToo = (name: string, text: string | undefined, look: TextLook = {}): Element[] =>
  text === undefined ? [] : [plainText(text, look, { id: `english-${name}`, spacing: 'small' })];
