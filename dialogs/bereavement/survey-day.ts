const dayMs = 86_400_000;
/** Ten weeks: people who were asked at six weeks found it too soon (BMJ Supportive and Palliative Care, 2018). */
const heldDays = 70;

/**
 * The first day on which a survey that was asked for may go out: ten weeks after, and never between 15 December and
 * 5 January. Takes and gives moments; 10am UTC.
 */
export function surveyDay(askedAt: Date): Date {
  const day = new Date(askedAt.getTime() + heldDays * dayMs);
  day.setUTCHours(10, 0, 0, 0);
  const year = day.getUTCFullYear();
  const [month, date] = [day.getUTCMonth() + 1, day.getUTCDate()];
  if (month === 12 && date >= 15) return new Date(Date.UTC(year + 1, 0, 6, 10));
  if (month === 1 && date <= 5) return new Date(Date.UTC(year, 0, 6, 10));
  return day;
}
