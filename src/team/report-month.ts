import { type Answers, answersIn, percentagesOf, totalOf } from '../reports/fft.ts';
import type { MonthReport, ReportSection } from '../reports/month-report.ts';
import { type Moved, movedBetween } from '../reports/moved.ts';
import { publishedIn } from '../reports/published.ts';
import { type Week, weekOf } from '../reports/week.ts';
import type { ReportReads, Span } from '../store/report-reads.ts';
import type { Store } from '../store/store.ts';
import { digestWords } from './digest-words.ts';
import { reportWords } from './report-words.ts';
import { outcomeNames, ratingNames } from './words.ts';

interface Deps {
  readonly store: Pick<Store, 'contentEdits'> & { readonly reports: ReportReads };
  readonly now: () => Date;
}

export type ReportMonth = (months: { readonly of: Span; readonly before: Span }) => Promise<MonthReport>;

/** Makes the function that reads a month beside the month before. */
export function createReportMonth({ store: { reports, contentEdits }, now }: Deps): ReportMonth {
  return async ({ of, before }) => {
    const [cases, earlier] = [await reports.received(of), await reports.volume(before)];
    const fft = { now: answersIn(await reports.fft(of)), before: answersIn(await reports.fft(before)) };
    const themes = movedBetween(await reports.themes(of), await reports.themes(before));
    const changes = publishedIn('you-said-we-did', of, {
      live: await contentEdits.live(),
      waiting: await contentEdits.waiting(),
    });
    const month = weekOf(cases, earlier);
    const stillOpen = cases.filter(({ closedAt }) => closedAt === undefined).length;
    const sections: readonly ReportSection[] = [
      { title: reportWords.cameIn, rows: volumeRows(month), bars: volumeBars(month) },
      { title: reportWords.fft, rows: fftRows(fft.now, fft.before), bars: fftBars(fft.now) },
      { title: reportWords.themes, rows: themeRows(themes) },
      { title: reportWords.howLong, rows: timeRows(month, await reports.overdue(now())) },
      {
        title: reportWords.ended,
        rows: [
          ...month.outcomes.map(({ outcome, count }) => ({ label: outcomeNames[outcome], value: String(count) })),
          { label: reportWords.stillOpen, value: String(stillOpen) },
          { label: digestWords.changes, value: digestWords.changesOf(changes.published, changes.waiting) },
        ],
      },
    ];
    return {
      title: reportWords.title(of.from),
      notice: [...(of.to > now() ? [reportWords.soFar] : []), reportWords.about, reportWords.inside],
      sections: sections.filter(({ rows }) => rows.length > 0),
    };
  };
}

const volumeBars = ({ byKind }: Week) =>
  byKind.map(({ kind, count }) => ({ label: digestWords.kind(kind), value: count }));

const fftBars = (answers: Answers) =>
  answers.map((count, place) => ({ label: ratingNames[place + 1] ?? '', value: count }));

function volumeRows({ byKind }: Week) {
  const sum = (of: (one: Week['byKind'][number]) => number) => byKind.reduce((total, one) => total + of(one), 0);
  const together = { count: sum(({ count }) => count), before: sum(({ before }) => before) };
  return [
    ...byKind.map((one) => ({ label: digestWords.kind(one.kind), value: reportWords.moved(one) })),
    { label: reportWords.all, value: reportWords.moved(together) },
  ];
}

function fftRows(now: Answers, before: Answers) {
  const shares = percentagesOf(now);
  if (shares === undefined) return [{ label: reportWords.of, value: digestWords.noFft }];
  const earlier = percentagesOf(before);
  const [veryGood, good, , poor, veryPoor] = now;
  const row = (label: string, part: 'positive' | 'negative', count: number) => ({
    label,
    value: reportWords.shareBefore(reportWords.share(shares[part], count), earlier?.[part]),
  });
  return [
    row(reportWords.positive, 'positive', veryGood + good),
    row(reportWords.negative, 'negative', poor + veryPoor),
    { label: reportWords.of, value: reportWords.moved({ count: totalOf(now), before: totalOf(before) }) },
  ];
}

const themeRows = (themes: readonly Moved[]) =>
  themes.map((theme) => ({ label: theme.name, value: reportWords.moved(theme) }));

const timeRows = ({ hoursToClaim, hoursToAnswer }: Week, overdue: number) => [
  ...(hoursToClaim === undefined ? [] : [{ label: digestWords.claim, value: digestWords.half(hoursToClaim) }]),
  ...(hoursToAnswer === undefined ? [] : [{ label: digestWords.answer, value: digestWords.half(hoursToAnswer) }]),
  { label: digestWords.overdue, value: String(overdue) },
];
