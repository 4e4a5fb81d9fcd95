/**
 * A line that begins with a name in Latin letters and still runs from right to left: the mark (Unicode UAX 9) is its first
 * letter with a direction, and nobody sees it.
 */
export const rightToLeft = (text: string): string => `\u200f${text}`;
