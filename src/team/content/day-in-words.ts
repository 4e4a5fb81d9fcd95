const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
});

/** A day of the calendar (YYYY-MM-DD) as people say it. */
export const dayInWords = (local: string): string => day.format(new Date(local));

export const whenInWords = (at: Date): string => moment.format(at);
