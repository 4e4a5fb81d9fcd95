import { z } from 'zod/v4';
import { withWesternDigits } from './plain.ts';

/**
 * Letters and digits that are told apart when read aloud or copied by hand: no 0 O 1 I L, and few vowels, so that no
 * words arise. Twenty-nine of them, a prime, so that the check character finds every single slip and every swap of two
 * neighbours.
 */
export const alphabet = 'ABCDFGHJKMNPQRSTVWXYZ23456789';

const bodyLength = 8;

/** `LAN-XXXX-XXXXC`: eight random characters and a check character. */
export function referenceFrom(random: (below: number) => number): string {
  const body = Array.from({ length: bodyLength }, () => alphabet[random(alphabet.length)]).join('');
  return grouped(`${body}${checkOf(body)}`);
}

/** `XXXXX-XXXXX`: about 48 bits, useless without its reference and closed after a few wrong tries. */
export function secretFrom(random: (below: number) => number): string {
  const letters = Array.from({ length: 10 }, () => alphabet[random(alphabet.length)]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** A reference as people type it, in the form we keep; anything with a wrong check character is refused. */
export const Reference = z
  .string()
  .transform((typed) =>
    withWesternDigits(typed)
      .toUpperCase()
      .replaceAll(/[^0-9A-Z]/g, '')
      .replace(/^LAN/, ''),
  )
  .refine((plain) => plain.length === bodyLength + 1 && [...plain].every((letter) => alphabet.includes(letter)))
  .refine((plain) => checkOf(plain.slice(0, bodyLength)) === plain[bodyLength])
  .transform(grouped);

function grouped(plain: string): string {
  return `LAN-${plain.slice(0, 4)}-${plain.slice(4)}`;
}

function checkOf(body: string): string {
  const sum = [...body].reduce((total, letter, index) => total + alphabet.indexOf(letter) * (index + 1), 0);
  return alphabet.charAt(sum % alphabet.length);
}
