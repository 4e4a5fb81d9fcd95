import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from './table.ts';

/** Rows that are put into text at once. */
const batch = 500;

/**
 * A table as CSV, piece by piece, and no cell that can be run as a formula.
 * @param bom a byte order mark, which spreadsheets need to read it as UTF-8; other programs may want none.
 */
export async function* toCsv({ columns, rows }: Table, bom = true): AsyncGenerator<string> {
  yield textOf([columns], bom);
  let waiting: (readonly Cell[])[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < batch) continue;
    yield textOf(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield textOf(waiting);
}

const textOf = (rows: readonly (readonly Cell[])[], bom = false): string =>
  stringify(
    rows.map((cells) => [...cells]),
    { bom, escape_formulas: true, record_delimiter: 'windows' },
  );
