import { findPii } from '../triage/pii/find-pii.ts';
import type { PiiType } from '../triage/pii/pii.ts';
import { words } from './schemas.ts';

/** What never belongs in public, with what to do about it. Places are not here: the trust's own are no secret. */
const mends: Partial<Record<PiiType, string>> = {
  'nhs-number': 'is an NHS number: leave it out',
  phone: 'reads like a phone number: leave it out',
  email: 'is an email address: leave it out',
  'date-of-birth': 'reads like a date of birth: leave it out',
  name: 'reads like a name: leave it out, or write a job in small letters',
};

/** Words that everybody may read, with nobody in them. A name without a title is not found: people look for those. */
export const nobodyNamed = words.superRefine((text, found) => {
  for (const { type, text: said } of findPii(text)) {
    const mend = mends[type];
    if (mend !== undefined) found.addIssue({ code: 'custom', message: `“${said}” ${mend}` });
  }
});

/** What may point at somebody and may be a place of the trust: for a person to decide. */
export const mayPoint = (text: string): readonly string[] =>
  findPii(text).flatMap(({ type, text: said }) => (mends[type] === undefined ? [said] : []));
