import { findPii } from './find-pii.ts';
import type { Pii, PiiType } from './pii.ts';

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
export function maskPii(text: string, isMasked: (pii: Pii) => boolean = () => true): string {
  const find = (given: string) => findPii(given).filter(isMasked);
  let masked = text;
  // What stood beside a find may be one of its own once the find is gone.
  for (let found = find(masked); found.length > 0; found = find(masked)) {
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
