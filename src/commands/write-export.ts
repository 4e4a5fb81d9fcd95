import type { Exported, ExportLog } from '../store/export-log.ts';
import type { Cell, Table } from './table.ts';
import { toCsv } from './to-csv.ts';
import { toXlsx } from './to-xlsx.ts';

export const formats = ['csv', 'xlsx'] as const;
export type Format = (typeof formats)[number];

interface Deps {
  readonly log: Pick<ExportLog, 'begin' | 'end'>;
  readonly exported: Omit<Exported, 'rows'>;
  readonly table: Table;
  readonly format: Format;
  /** CSV begins with a byte order mark; so it does when left out. */
  readonly bom?: boolean;
  readonly told?: (rows: number) => void;
}

/**
 * The bytes of an export, piece by piece. Who takes what is written down before the first of them, and how many rows once
 * the last was taken; what is broken off has no number there.
 */
export async function* writeExport({
  log,
  exported,
  table,
  format,
  bom,
  told,
}: Deps): AsyncGenerator<Uint8Array, void> {
  const id = await log.begin(exported);
  let rows = 0;
  async function* counted(): AsyncGenerator<readonly Cell[]> {
    for await (const row of table.rows) {
      rows += 1;
      yield row;
    }
  }
  const counting = { columns: table.columns, rows: counted() };
  if (format === 'xlsx') yield* toXlsx(counting, exported.what, { at: exported.at });
  else for await (const text of toCsv(counting, bom)) yield Buffer.from(text);
  await log.end(id, rows);
  told?.(rows);
}
