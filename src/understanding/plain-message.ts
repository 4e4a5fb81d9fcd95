import { usualSpelling } from './usual-spelling.ts';

/** A message as its words: small letters, no accents on Latin letters, no apostrophes, usual spelling. */
export interface PlainMessage {
  /** The words with one space before, between and after them. */
  readonly text: string;
  readonly words: readonly string[];
}

/** A person may write 8,000 characters; what a message means is told in fewer, at its beginning and its end. */
const most = 3_000;

/** After these a 2 stands for `to`, and for no number. */
const beforeTo = new Set(
  'need want speak talk like how got able going try used write say listen nice rude happy'.split(' '),
);

/** Takes any text. Every step is linear in its length. */
export function plainMessage(typed: string): PlainMessage {
  const whole = typed.length <= most ? typed : `${typed.slice(0, most * 0.7)} ${typed.slice(-most * 0.3)}`;
  const words = (
    whole
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’‘`´]/g, '')
      .replaceAll('&', ' and ')
      .replace(/ł/g, 'l')
      .replace(/(\p{L})\1{2,}/gu, '$1$1')
      .match(/\p{L}+|\p{N}+|£/gu) ?? []
  ).map((word, index, all) =>
    word === '2' && beforeTo.has(all[index - 1] ?? '') ? 'to' : (usualSpelling.get(word) ?? word),
  );
  return { text: ` ${words.join(' ')} `, words };
}
