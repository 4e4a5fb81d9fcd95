/** Numbers stay numbers; a time is its ISO text. */
export type Cell = string | number | undefined;

/** Something to be written as a file of rows, however many: they are read as they are written. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly Cell[]>;
}

/** What a column is called, and what of an item stands in it. */
export type Column<T> = readonly [title: string, cell: (item: T) => Cell];

export const tableOf = <T>(columns: readonly Column<T>[], items: AsyncIterable<T> | Iterable<T>): Table => ({
  columns: columns.map(([title]) => title),
  rows: rowsOf(columns, items),
});

async function* rowsOf<T>(columns: readonly Column<T>[], items: AsyncIterable<T> | Iterable<T>) {
  for await (const item of items) yield columns.map(([, cell]) => cell(item));
}
