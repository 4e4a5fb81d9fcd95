// Dates in Arabic, with Western digits, as the translations write them. No native speaker has checked them yet.
const locale = 'ar-u-nu-latn-ca-gregory';
const timeZone = 'Europe/London';

const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone });
const long = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone });
const full = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone,
});
const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', hour12: true, timeZone });

/** `weekday` is for days that are near, `long` for any day, `full` for any day with its weekday, `clock` for the time of day. */
export const datesAr = {
  weekday: (at: Date) => weekday.format(at),
  long: (at: Date) => long.format(at),
  full: (at: Date) => full.format(at),
  clock: (at: Date) => clock.format(at),
};
