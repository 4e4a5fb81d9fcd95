/** A phone number, a postcode, a receipt's reference or secret, an email address or a page's: what is copied or dialled as a whole. */
const whole =
  /(?<![\w+])(?:\+\d{1,3}|0\d{2,4}|1\d{2})(?: \d{3,6}){1,3}(?!\d)|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\bLAN-\w{4}-\w{5}\b|https?:\/\/[^\s<>“”()\u2066-\u2069]{1,200}(?<![.,;:!?])|(?<![^\s,;:<>“”()\u2066-\u2069])[^\s@,;:<>“”()\u2066-\u2069]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

export interface Part {
  readonly text: string;
  /** How it may be broken: a number never, an address or a reference only where it is longer than the line. */
  readonly whole?: 'number' | 'address';
  /** Of an address: what closes it, which may not stand in a line of its own. */
  readonly close?: string;
}

/** An address in the parts between which it is broken first, where it is longer than the line. */
export const piecesOf = (address: string): readonly string[] => address.split(/(?<=@|[^/]\/(?!\/|$))/);

/** A text in its parts, in their order; nothing of it is changed. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(whole)) {
    if (index > end) parts.push({ text: text.slice(end, index) });
    end = index + found.length;
    const isAddress = /@|^LAN-|^https?:/.test(found);
    const [close = ''] = (isAddress && /^[.,;:!?)\u201d\u00bb\u060c]+/.exec(text.slice(end))) || [];
    parts.push(isAddress ? { text: found, whole: 'address', close } : { text: found, whole: 'number' });
    end += close.length;
  }
  return end < text.length || parts.length === 0 ? [...parts, { text: text.slice(end) }] : parts;
}
