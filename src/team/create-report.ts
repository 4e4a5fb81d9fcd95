import { report } from '../../cards/report.ts';
import type { Span } from '../store/report-reads.ts';
import { answer, type Desk } from './desk-request.ts';
import type { ReportMonth } from './report-month.ts';
import { reportWords } from './report-words.ts';

interface Deps {
  readonly reportMonth: ReportMonth;
  /** The month that the words name, and the one before it. */
  readonly monthsAsked: (words: string, now: Date) => { readonly of: Span; readonly before: Span } | undefined;
  /** Where the month that begins then can be read and printed, for a day. */
  readonly pageOf: (from: Date) => Promise<string>;
  readonly now: () => Date;
}

const asked =
  /^\s*(?:the )?(?:monthly )?report(?: (?:for|of|on))?(?: (this month|[a-z]{3,9}\.?(?: \d{4})?|\d{4}-\d\d))?[.?!]?\s*$/i;

export const asksForReport = (text: string): boolean => asked.test(text);

/** A month in figures beside the month before: counts alone, so everybody who works a queue may see them. */
export function createReport({ reportMonth, monthsAsked, pageOf, now }: Deps): Desk {
  return async ({ input }) => {
    const [, words = ''] = (input.kind === 'text' ? asked.exec(input.text) : null) ?? [];
    const months = monthsAsked(words, now());
    if (months === undefined) return answer([reportWords.whichMonth]);
    const { title, notice, sections } = await reportMonth(months);
    const page = { label: reportWords.asPage, url: await pageOf(months.of.from) };
    return answer([], { cards: [report.draw({ title, notice: [...notice, reportWords.pageHolds], sections, page })] });
  };
}
