// Dates in Kurdish Sorani, with Western digits, as the translations write them. No native speaker has checked them yet.
const locale = 'ckb-u-nu-latn-ca-gregory';
const timeZone = 'Europe/London';

const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone });
const long = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone });
const weekdayAlone = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone });
const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', hour12: true, timeZone });

/** `weekday` is for days that are near, `long` for any day, `full` for any day with its weekday, `clock` for the time of day. */
export const datesCkb = {
  weekday: (at: Date) => weekday.format(at),
  long: (at: Date) => long.format(at),
  full: (at: Date) => `${weekdayAlone.format(at)}، ${long.format(at)}`,
  clock: (at: Date) => clock.format(at),
};
