import type { Span } from '../store/report-reads.ts';
import type { Queue } from '../team/queue.ts';
import { type Exportable, exportable, withoutPeriod, withoutQueue } from './exports.ts';
import { periodOf } from './period-of.ts';
import { type Format, formats } from './write-export.ts';

export interface AskedExport {
  readonly what: Exportable;
  /** Undefined for what is asked for as a whole. */
  readonly span?: Span | undefined;
  readonly queue?: Queue | undefined;
  readonly format: Format;
}

interface Typed {
  readonly positionals: readonly string[];
  readonly queue?: string | undefined;
  /** The file to be written; CSV on standard output without one. */
  readonly to?: string | undefined;
}

/** Every queue that there is. */
type Queues = readonly Queue[];

/** What was asked for on the command line: a period alone is of all cases. Undefined when it cannot be understood. */
export function askedExport({ positionals, queue: named, to }: Typed, queues: Queues): AskedExport | undefined {
  const first = exportable.find((one) => one === positionals[0]);
  const [typed, ...tooMany] = first === undefined ? positionals : positionals.slice(1);
  const what = first ?? 'cases';
  const span = periodOf(typed);
  const queue = queues.find((one) => one === named);
  const format = to === undefined ? 'csv' : formats.find((one) => to.toLowerCase().endsWith(`.${one}`));
  const needsNone = withoutPeriod.includes(what);
  if (format === undefined || tooMany.length > 0 || (needsNone ? typed !== undefined : span === undefined))
    return undefined;
  if (named !== undefined && (queue === undefined || withoutQueue.includes(what))) return undefined;
  return { what, span, queue, format };
}

export const exportUsage = (queues: Queues): string => `What, and of when?
npm run -s export -- cases 2026-11 > cases.csv
npm run -s export -- cases 2026-11 --to cases.xlsx --by "Your name"
What: ${exportable.join(' | ')} (the log of exports needs no period)
When: 2026-11 | 2026 | 2026/27 | 2026-11-02..2026-11-08
Without the mark that spreadsheets need before UTF-8: --no-bom
For one queue, but for fft: --queue ${queues.join(' | ')}
`;
