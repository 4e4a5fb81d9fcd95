import { stringify } from 'csv-stringify/sync';
import { type Counted, cellsOf, returnHeader, returnOf } from '../reports/fft-return.ts';
import { type Column, type Table, tableOf } from './table.ts';

interface Deps {
  readonly answers: readonly {
    readonly serviceId?: string | undefined;
    readonly rating: number;
    readonly count: number;
  }[];
  /** The national area and category of a service. */
  readonly fftOf: (serviceId: string) => { readonly area: string; readonly category: string } | undefined;
  /** Hides small numbers. */
  readonly isPublic: boolean;
}

/** Where the person did not say, or did not know, which service it was about. */
const unknown = { area: 'not known', category: 'Service not known' };

/**
 * The monthly return of the Friends and Family Test as CSV with a byte order mark, which spreadsheets need to read it as
 * UTF-8. No cell can be run as a formula.
 */
export const fftAsCsv = (deps: Deps): string =>
  stringify([[...returnHeader], ...rowsOf(deps).map((cells) => [...cells])], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });

/** The same as a table, for a period of any length: counts as numbers, to be reckoned with. */
export const fftTable = (deps: Deps): Table =>
  tableOf<readonly string[]>(
    returnHeader.map((title, place): Column<readonly string[]> => [title, (cells) => asNumber(cells[place])]),
    rowsOf(deps),
  );

const asNumber = (cell: string | undefined) => (cell !== undefined && /^\d+$/.test(cell) ? Number(cell) : cell);

function rowsOf({ answers, fftOf, isPublic }: Deps): readonly (readonly string[])[] {
  const counted = answers.map(({ serviceId, rating, count }): Counted => {
    const { area, category } = (serviceId === undefined ? undefined : fftOf(serviceId)) ?? unknown;
    const of = (code: number) => (code === rating ? count : 0);
    return { area, category, answers: [of(1), of(2), of(3), of(4), of(5), of(6)] };
  });
  return cellsOf(returnOf(counted), isPublic);
}
