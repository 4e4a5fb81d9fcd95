import { findPii } from './find-pii.ts';
import type { PiiType } from './pii.ts';

/** What stands in a masked text: no figure and no name, so that nothing is found in it again. */
const masks: Readonly<Record<PiiType, string>> = {
  'nhs-number': '[NHS number]',
  phone: '[phone number]',
  email: '[email address]',
  postcode: '[postcode]',
  'date-of-birth': '[date of birth]',
  address: '[address]',
  name: '[name]',
};

/** The text with everything that findPii finds replaced by what kind of thing it was. */
export function maskPii(text: string): string {
  let masked = text;
  // What stood beside a find may be one of its own once the find is gone.
  for (let found = findPii(masked); found.length > 0; found = findPii(masked)) {
    let shown = '';
    let from = 0;
    for (const { type, start, end } of found) {
      shown += masked.slice(from, start) + masks[type];
      from = end;
    }
    masked = shown + masked.slice(from);
  }
  return masked;
}
