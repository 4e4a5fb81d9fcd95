import { Zip, ZipDeflate } from 'fflate';
import type { Table } from './table.ts';
import { bookParts, rowXml, sheetEnd, sheetPath, sheetStart } from './xlsx-parts.ts';

/** A sheet holds 1,048,576 rows; more go on in another. */
const rowsInSheet = 1_000_000;
/** Rows that are packed at once. */
const batch = 500;
/** Packed fast rather than small: an export of a million rows is a third larger for it, and done in half the time. */
const level = 1;

/**
 * A table as an Excel workbook, piece by piece: no more than a few hundred rows are in memory, however many there are.
 * The sheets come first in the file, because only the last row tells how many there are.
 */
export async function* toXlsx(
  { columns, rows }: Table,
  title: string,
  { limit = rowsInSheet, at }: { readonly limit?: number; readonly at: Date },
): AsyncGenerator<Uint8Array> {
  const { start, end, pieces } = createZip(at);
  let sheets = 1;
  let inSheet = 0;
  let waiting = sheetStart(columns);
  let write = start(sheetPath(sheets));
  for await (const row of rows) {
    if (inSheet === limit) {
      write(waiting + sheetEnd, true);
      sheets += 1;
      inSheet = 0;
      write = start(sheetPath(sheets));
      waiting = sheetStart(columns);
    }
    inSheet += 1;
    // The titles are the first row.
    waiting += rowXml(row, inSheet + 1);
    if (inSheet % batch > 0) continue;
    write(waiting);
    waiting = '';
    yield* pieces();
  }
  write(waiting + sheetEnd, true);
  for (const [path, xml] of bookParts(title, sheets)) start(path)(xml, true);
  end();
  yield* pieces();
}

function createZip(mtime: Date) {
  const text = new TextEncoder();
  let made: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    made.push(piece);
  });
  return {
    /** A new file in it, to be ended before the next begins. */
    start(path: string) {
      const file = new ZipDeflate(path, { level });
      file.mtime = mtime;
      zip.add(file);
      return (xml: string, last = false) => file.push(text.encode(xml), last);
    },
    end: () => zip.end(),
    /** What is ready to be written. */
    *pieces() {
      const ready = made;
      made = [];
      yield* ready;
    },
  };
}
