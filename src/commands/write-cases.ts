import { stringify } from 'csv-stringify/sync';
import type { Case } from '../store/case.ts';

interface Deps {
  readonly cases: AsyncIterable<Case>;
  readonly serviceName: (id: string) => string | undefined;
  readonly write: (text: string) => void;
}

const day = (date: Date | undefined): string => date?.toISOString() ?? '';

/** What is plain about a case, as its columns. Nobody's words and no way to reach anybody. */
const columns: readonly (readonly [title: string, cell: (found: Case, deps: Deps) => string])[] = [
  ['Reference', ({ reference }) => reference],
  ['Kind', ({ kind }) => kind],
  ['Category', ({ route }) => route],
  ['Queue', ({ queue }) => queue],
  ['Urgency', ({ urgency }) => urgency],
  ['Flags', ({ flags }) => flags.join(' ')],
  ['State', ({ state }) => state],
  [
    'Service',
    ({ serviceId }, { serviceName }) => (serviceId === undefined ? '' : (serviceName(serviceId) ?? serviceId)),
  ],
  ['Received', ({ receivedAt }) => day(receivedAt)],
  ['Due', ({ dueAt }) => day(dueAt)],
  ['Claimed', ({ claimedAt }) => day(claimedAt)],
  ['Claimed by', ({ claimedBy }) => claimedBy?.name ?? ''],
  ['Closed', ({ closedAt }) => day(closedAt)],
  ['Outcome', ({ outcome }) => outcome ?? ''],
  ['Rating (FFT code)', ({ rating }) => (rating === undefined ? '' : String(rating))],
  ['Counts as FFT', ({ countsAsFft }) => (countsAsFft ? 'yes' : 'no')],
  ['May be shared without the name', ({ publish }) => (publish ? 'yes' : 'no')],
  ['Why', ({ reasons }) => reasons.join(' ')],
];

const line = (cells: readonly string[], bom = false): string =>
  stringify([[...cells]], { bom, escape_formulas: true, record_delimiter: 'windows' });

/** Writes cases as CSV, line by line as they are read, with a byte order mark; no cell can be run as a formula. Gives how many. */
export async function writeCases(deps: Deps): Promise<number> {
  deps.write(
    line(
      columns.map(([title]) => title),
      true,
    ),
  );
  let written = 0;
  for await (const found of deps.cases) {
    deps.write(line(columns.map(([, cell]) => cell(found, deps))));
    written += 1;
  }
  return written;
}
