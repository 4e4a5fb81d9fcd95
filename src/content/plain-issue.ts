import type { z } from 'zod/v4';

const kindsOfValue: Readonly<Record<string, string>> = {
  string: 'give text, between quotes',
  number: 'give a number',
  int: 'give a whole number',
  boolean: 'say true or false',
  array: 'give a list, between [ and ]',
  object: 'give its fields, between { and }',
  record: 'give its fields, between { and }',
};

const forms: Readonly<Record<string, string>> = {
  email: 'give an email address, like team@trust.nhs.uk',
  url: 'give an address, like https://www.trust.nhs.uk',
  date: 'give a day, like 2027-03-31',
};

const unitOf: Readonly<Record<string, string>> = { string: ' characters', array: ' of them' };

/**
 * What is wrong with a value and how to mend it, where its schema has no words of its own: zod's are for programmers.
 * Handed to a parse as its `error`.
 */
export function plainIssue(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') {
    const mend = kindsOfValue[issue.expected] ?? 'give another kind of value';
    return issue.input === undefined ? `is missing; ${mend}` : mend;
  }
  if (issue.code === 'invalid_value') return `choose one of: ${issue.values.join(', ')}`;
  if (issue.code === 'unrecognized_keys') return `there is no place for this; take it away: ${issue.keys.join(', ')}`;
  if (issue.code === 'too_small') return `give at least ${issue.minimum}${unitOf[issue.origin] ?? ''}`;
  if (issue.code === 'too_big') return `give at most ${issue.maximum}${unitOf[issue.origin] ?? ''}`;
  const form = issue.code === 'invalid_format' ? forms[issue.format] : undefined;
  return form ?? 'cannot be read like this; write it as in the entries that shipped';
}
