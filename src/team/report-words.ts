import type { Moved } from '../reports/moved.ts';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'Europe/London' });

const answers = (count: number) => `${count} ${count === 1 ? 'answer' : 'answers'}`;

/** What the monthly report says, beside what the weekly digest says too. */
export const reportWords = {
  whichMonth: 'Which month? Write “report” for the last one, or for example “report October” or “report 2026-10”.',
  title: (from: Date) => `The month in figures: ${month.format(from)}`,
  soFar: 'This month is not over yet.',
  about: 'Times and outcomes are of what came in during the month, as it stands today.',
  inside: 'Small numbers are not hidden, so it is for the trust alone.',
  asPage: 'Open as a page, to print or save',
  pageHolds: 'The page can be opened for a day by whoever has its address; write “report” again for a new one.',
  cameIn: 'What came in',
  all: 'Together',
  moved: ({ count, before }: Pick<Moved, 'count' | 'before'>): string =>
    count === before
      ? `${count}, as in the month before`
      : `${count}, ${count > before ? 'up' : 'down'} from ${before}`,
  fft: 'Friends and Family Test',
  positive: 'Positive',
  negative: 'Negative',
  of: 'Answers',
  share: (share: number, count: number) => `${share}% (${answers(count)})`,
  shareBefore: (now: string, before: number | undefined) =>
    before === undefined ? now : `${now}, in the month before ${before}%`,
  themes: 'What people told us about',
  howLong: 'How long it took',
  ended: 'What came of it',
  stillOpen: 'Still open',
};
