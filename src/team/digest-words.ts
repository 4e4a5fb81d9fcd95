import type { CaseKind } from '../store/case.ts';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'Europe/London' });

const kinds: Readonly<Record<CaseKind, string>> = {
  feedback: 'Feedback and complaints',
  'contact-request': 'Asked to be contacted',
  thanks: 'Thanks to staff',
  nomination: 'Nominations',
  involvement: 'Interest in taking part',
  'good-practice': 'Good practice',
  bereavement: 'Bereavement requests',
  survey: 'Bereavement surveys',
  chaplain: 'Asked for a chaplain',
  'data-request': 'Questions about data',
  alert: 'Words of danger',
};

const span = (hours: number): string => {
  if (hours < 1) return 'less than an hour';
  if (hours < 48) return hours === 1 ? '1 hour' : `${hours} hours`;
  return `${Math.round(hours / 24)} days`;
};

/** What the weekly digest says. */
export const digestWords = {
  title: (from: Date, to: Date) => `The week from ${day.format(from)} to ${day.format(new Date(to.getTime() - 1))}`,
  kind: (kind: CaseKind) => kinds[kind],
  count: (now: number, before: number) => `${now} (the week before: ${before})`,
  cameIn: 'What came in',
  answers: 'Answers to the Friends and Family Test',
  fft: 'Friends and Family Test',
  fftOf: (positive: number, negative: number, count: number) =>
    `${positive}% positive, ${negative}% negative, of ${count} ${count === 1 ? 'answer' : 'answers'}`,
  noFft: 'No answers',
  claim: 'Claimed after',
  answer: 'Answered after',
  half: (hours: number) => `${span(hours)}, for half of them`,
  overdue: 'Overdue, and not answered',
  themesUp: 'Told us more often',
  themesDown: 'Told us less often',
  outcomes: 'Closed',
  changes: 'You said, we did',
  changesOf: (published: number, waiting: number) =>
    `${published} made public${waiting === 0 ? '' : `; ${waiting} ${waiting === 1 ? 'waits' : 'wait'} for a second person: write to me “edit content”`}`,
  nothing: 'Nothing came in.',
};
