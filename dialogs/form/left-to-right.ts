/**
 * A phone number or an address inside a sentence that runs from right to left: without the two isolates (Unicode UAX 9) its
 * groups would be shown in the wrong order, the last one first.
 */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`;
