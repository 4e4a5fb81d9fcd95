import type { Content } from '../content/content.ts';
import type { Exported } from '../store/export-log.ts';
import type { Exporting } from '../store/export-reads.ts';
import type { Span } from '../store/report-reads.ts';
import type { Store } from '../store/store.ts';
import type { Queue } from '../team/queue.ts';
import { caseTable } from './case-table.ts';
import { correctedTexts } from './corrected-texts.ts';
import { type Table, tableOf } from './table.ts';
import { fftTable } from './write-fft.ts';

/** What can be taken out as a file. */
export const exportable = [
  'cases',
  'complaints',
  'nominations',
  'involvement',
  'bereavement',
  'fft',
  'corrections',
  'log',
] as const;
export type Exportable = (typeof exportable)[number];

interface Asked {
  readonly store: Pick<Store, 'reports' | 'cases' | 'champions' | 'exports'>;
  readonly content: Pick<Content, 'service'>;
  readonly mask: (text: string) => string;
  /** Undefined for what is asked for as a whole. */
  readonly span?: Span | undefined;
  readonly queue?: Queue | undefined;
}

const never: Span = { from: new Date(0), to: new Date(0) };

const cases = ({ store, content, span = never, queue }: Asked, only: Exporting = {}) => ({
  cases: store.reports.cases(span, { ...only, queue }),
  serviceName: (id: string) => content.service(id)?.name,
});

const tables: Readonly<Record<Exportable, (asked: Asked) => Promise<Table>>> = {
  cases: async (asked) => caseTable(cases(asked)),
  // The national return counts what came in within its year, and what was resolved in it.
  complaints: async (asked) => caseTable(cases(asked, { route: 'complaint', orClosed: true })),
  nominations: async (asked) => {
    const champions = new Map((await asked.store.champions.all()).map((one) => [one.reference, one]));
    return caseTable(cases(asked, { kinds: ['nomination'] }), [
      ['Champion', ({ reference }) => champions.get(reference)?.state],
      ['Lanyard issued', ({ reference }) => champions.get(reference)?.issuedAt?.toISOString()],
    ]);
  },
  involvement: async (asked) => caseTable(cases(asked, { kinds: ['involvement'] })),
  bereavement: async (asked) => caseTable(cases(asked, { kinds: ['bereavement', 'survey', 'chaplain'] })),
  fft: async ({ store, content, span = never }) => {
    const answers = await store.reports.fft(span);
    return fftTable({ answers, fftOf: (id) => content.service(id)?.fft, isPublic: false });
  },
  corrections: async ({ store, ...asked }) =>
    tableOf(
      [
        ['Text', ({ text }) => text],
        ['Question', ({ question }) => question],
        ['Category', ({ route }) => route],
        ['Urgency', ({ urgency }) => urgency],
      ],
      correctedTexts({ cases: store.cases, ...asked }),
    ),
  log: async ({ store }) =>
    tableOf<Exported>(
      [
        ['When', ({ at }) => at.toISOString()],
        ['Who', ({ by }) => by],
        ['What', ({ what }) => what],
        ['From', ({ span }) => span?.from.toISOString()],
        ['To', ({ span }) => span?.to.toISOString()],
        ['Queue', ({ queue }) => queue],
        ['Rows', ({ rows }) => rows],
      ],
      // The export of the log itself is in it from the next time on.
      await store.exports.all(),
    ),
};

export const exportTable = (what: Exportable, asked: Asked): Promise<Table> => tables[what](asked);

/** All but these are asked for a period, and may be asked for one queue. */
export const withoutPeriod: readonly Exportable[] = ['log'];
export const withoutQueue: readonly Exportable[] = ['log', 'fft'];
