import { addresses } from './addresses.ts';
import { datesOfBirth } from './dates-of-birth.ts';
import { emails } from './emails.ts';
import { names } from './names.ts';
import { nhsNumbers } from './nhs-numbers.ts';
import { barePhones, phones } from './phones.ts';
import type { Pii, PiiRule } from './pii.ts';
import { postcodes } from './postcodes.ts';

/** Where two rules claim the same letters, the earlier one is taken. */
const rules: readonly PiiRule[] = [emails, phones, nhsNumbers, barePhones, datesOfBirth, postcodes, addresses, names];

/**
 * What in a text identifies a person in the United Kingdom, in the order it is read; no two finds overlap. It is a
 * prompt to look, shown to the person and masked for the team: a name without a title is not found. Numbers are found in
 * the digits of every keyboard, and given as they were typed.
 */
export function findPii(text: string): readonly Pii[] {
  const read = inWesternDigits(text);
  const taken = new Uint8Array(text.length);
  const found: Pii[] = [];
  for (const { type, find } of rules)
    for (const { start, end } of find(read)) {
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ type, text: text.slice(start, end), start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** One letter for one letter, so that every place stays where it was. */
const inWesternDigits = (text: string) =>
  text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
