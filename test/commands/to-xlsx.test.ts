import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, it } from 'mocha';
import readXlsxFile from 'read-excel-file/node';
import { type Cell, tableOf } from '../../src/commands/table.ts';
import { toXlsx } from '../../src/commands/to-xlsx.ts';
import { allOf } from '../support/all-of.ts';

const at = new Date('2026-11-26T10:00:00Z');
const columns = [
  ['Name', (row: readonly Cell[]) => row[0]],
  ['Number', (row: readonly Cell[]) => row[1]],
] as const;

async function workbook(rows: readonly (readonly Cell[])[], limit?: number): Promise<Buffer> {
  const table = tableOf(columns, rows);
  return Buffer.concat(await allOf(toXlsx(table, 'cases', { at, ...(limit === undefined ? {} : { limit }) })));
}

/** As another program reads it. */
const read = async (file: Buffer) => readXlsxFile(file, { trim: false });

describe('a workbook', () => {
  it('is read back by another program as it was: text as text, numbers as numbers, nothing as nothing', async () => {
    const [sheet, ...more] = await read(
      await workbook([
        ['Ærøskøbing & <Dr Ö> "said" 😀', 12],
        ['  two\nlines ', 0.5],
        [undefined, -3],
        ['=HYPERLINK("http://x.example","y")', undefined],
        ['007', 7],
        ['_x0041_ and _x_', 1],
      ]),
    );
    assert.deepEqual(more, []);
    assert.equal(sheet?.sheet, 'cases');
    assert.deepEqual(sheet?.data, [
      ['Name', 'Number'],
      ['Ærøskøbing & <Dr Ö> "said" 😀', 12],
      ['  two\nlines ', 0.5],
      [null, -3],
      ['=HYPERLINK("http://x.example","y")', null],
      ['007', 7],
      ['_x0041_ and _x_', 1],
    ]);
  });

  it('can be opened whatever the words are: every cell is text, and none is a formula', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('\u0000', '\u000b', '\ud800', '\uffff', ']]>', '</t></is></c>', '=1+1', '+1', '@SUM(A1)', '\t=1'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 12 }), async (words) => {
        const file = await workbook(words.map((word, place) => [`${word}.`, place]));
        const xml = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? assert.fail());
        assert.doesNotMatch(xml, /<f[ >]/);
        const [sheet] = await read(file);
        const kept = (word: string) =>
          word.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
        assert.deepEqual(
          sheet?.data.slice(1).map(([word, place]) => [String(word).replaceAll('\r', '\n'), place]),
          words.map((word, place) => [`${kept(word)}.`.replaceAll('\r', '\n'), place]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its first row in sight, goes on in another sheet when one is full, and is the same for the same rows', async () => {
    const rows = Array.from({ length: 2_503 }, (_, place) => [`row ${place}`, place]);
    const file = await workbook(rows, 1_200);
    const sheets = await read(file);
    assert.deepEqual(
      sheets.map(({ sheet, data }) => [sheet, data.length, data[0]?.[0]]),
      [
        ['cases', 1_201, 'Name'],
        ['cases 2', 1_201, 'Name'],
        ['cases 3', 104, 'Name'],
      ],
    );
    assert.deepEqual(
      sheets.flatMap(({ data }) => data.slice(1).map(([, place]) => place)),
      rows.map(([, place]) => place),
    );
    const parts = unzipSync(file);
    assert.match(strFromU8(parts['xl/worksheets/sheet2.xml'] ?? assert.fail()), /<pane ySplit="1" [^>]*state="frozen"/);
    assert.deepEqual(await workbook(rows, 1_200), file);
  });

  it('holds nothing back while it is written: pieces come as rows are read', async () => {
    let taken = 0;
    async function* rows() {
      for (; taken < 100_000; taken += 1) yield [`row ${taken} ${taken ** 2 % 7_919}`, taken];
    }
    const pieces = toXlsx(tableOf(columns, rows()), 'cases', { at });
    let bytes = 0;
    for await (const piece of pieces) {
      bytes += piece.length;
      if (bytes > 30_000) break;
    }
    assert.ok(taken < 20_000, `${taken} rows were read for the first 30 kB`);
  });
});
