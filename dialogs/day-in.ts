import type { Locale } from './locale.ts';

/** A day as people of a language write it, with Western digits: the numbers beside it are to be dialled and typed. */
export function dayIn(
  locale: Locale,
  parts: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' },
) {
  const format = new Intl.DateTimeFormat(locale.startsWith('en') ? 'en-GB' : `${locale}-u-nu-latn-ca-gregory`, {
    ...parts,
    timeZone: 'Europe/London',
  });
  return (day: Date): string => format.format(day);
}
