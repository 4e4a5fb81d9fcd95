import { digest } from '../../cards/digest.ts';
import type { DrawnCard } from '../../dialogs/dialog.ts';
import { type Answers, answersIn, percentagesOf, totalOf } from '../reports/fft.ts';
import { type Moved, movedBetween } from '../reports/moved.ts';
import { publishedIn } from '../reports/published.ts';
import { type Week, weekOf } from '../reports/week.ts';
import type { ReportReads, Span } from '../store/report-reads.ts';
import type { Store } from '../store/store.ts';
import { digestWords } from './digest-words.ts';
import { outcomeNames, ratingNames } from './words.ts';

interface Deps {
  readonly store: Pick<Store, 'turns' | 'contentEdits'> & { readonly reports: ReportReads };
  readonly nextMonday: (at: Date) => Date;
  readonly weeksBefore: (monday: Date) => { readonly last: Span; readonly before: Span };
  readonly now: () => Date;
}

/**
 * Makes the weekly digest for general’s channel. Each Monday’s is a delivery row, keyed by its day, so that it is sent once
 * however many instances there are; it is drawn when it is sent.
 */
export function createDigest({ store, nextMonday, weeksBefore, now }: Deps) {
  const plan = async () => {
    const monday = nextMonday(now());
    await store.turns.commit({
      key: { channel: 'teams', conversationId: 'digest', activityId: monday.toISOString() },
      at: now(),
      said: [],
      records: [
        {
          kind: 'deliver',
          delivery: { kind: 'digest', queue: 'general', monday: monday.toISOString(), notBefore: monday },
        },
      ],
    });
  };
  return {
    plan,
    /** The digest of the week before that Monday; the next one is planned with it. */
    async draw(monday: string): Promise<DrawnCard> {
      const { last, before } = weeksBefore(new Date(monday));
      const [cases, earlier] = [await store.reports.received(last), await store.reports.volume(before)];
      const fft = answersIn(await store.reports.fft(last));
      const { contentEdits } = store;
      const changes = { live: await contentEdits.live(), waiting: await contentEdits.waiting() };
      await plan();
      const week = weekOf(cases, earlier);
      const themes = movedBetween(await store.reports.themes(last), await store.reports.themes(before));
      return digest.draw({
        title: digestWords.title(last.from, last.to),
        charts: chartsOf(week, fft),
        rows: rowsOf(week, fft, {
          themes,
          overdue: await store.reports.overdue(now()),
          ...publishedIn('you-said-we-did', last, changes),
        }),
      });
    },
  };
}

interface Besides {
  readonly themes: readonly Moved[];
  readonly overdue: number;
  /** Of *You said, we did*. */
  readonly published: number;
  readonly waiting: number;
}

/** What came in and how people rated it; a chart of nothing is left out. */
function chartsOf({ byKind }: Week, fft: Answers) {
  const cameIn = byKind.map(({ kind, count }) => ({ label: digestWords.kind(kind), value: count }));
  const answered = fft.map((count, place) => ({ label: ratingNames[place + 1] ?? '', value: count }));
  return [
    { title: digestWords.cameIn, bars: cameIn },
    { title: digestWords.answers, bars: answered },
  ].filter(({ bars }) => bars.some(({ value }) => value > 0));
}

/** The few themes that moved most. */
const themeRow = (label: string, themes: readonly Moved[]) =>
  themes.length === 0
    ? []
    : [
        {
          label,
          value: themes
            .slice(0, 3)
            .map(({ name, count, before }) => `${name}: ${digestWords.count(count, before)}`)
            .join('; '),
        },
      ];

function rowsOf(
  { byKind, hoursToClaim, hoursToAnswer, outcomes }: Week,
  fft: Answers,
  { themes, overdue, published, waiting }: Besides,
) {
  const shares = percentagesOf(fft);
  const { kind, count, claim, answer, half, noFft, fftOf } = digestWords;
  const rows = [
    ...byKind.map((one) => ({ label: kind(one.kind), value: count(one.count, one.before) })),
    {
      label: digestWords.fft,
      value: shares === undefined ? noFft : fftOf(shares.positive, shares.negative, totalOf(fft)),
    },
    ...themeRow(
      digestWords.themesUp,
      themes.filter((one) => one.count > one.before),
    ),
    ...themeRow(
      digestWords.themesDown,
      themes.filter((one) => one.count < one.before),
    ),
    ...(hoursToClaim === undefined ? [] : [{ label: claim, value: half(hoursToClaim) }]),
    ...(hoursToAnswer === undefined ? [] : [{ label: answer, value: half(hoursToAnswer) }]),
    { label: digestWords.overdue, value: String(overdue) },
    ...(outcomes.length === 0
      ? []
      : [
          {
            label: digestWords.outcomes,
            value: outcomes.map((one) => `${outcomeNames[one.outcome]}: ${one.count}`).join('; '),
          },
        ]),
    ...(published + waiting === 0
      ? []
      : [{ label: digestWords.changes, value: digestWords.changesOf(published, waiting) }]),
  ];
  // A quiet week hides nothing that still waits for an answer.
  const isQuiet = byKind.length === 0 && overdue + published + waiting === 0 && shares === undefined;
  return isQuiet ? [{ label: digestWords.fft, value: digestWords.nothing }] : rows;
}
