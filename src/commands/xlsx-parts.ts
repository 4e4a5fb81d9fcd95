import type { Cell } from './table.ts';

/** The parts of a workbook (ECMA-376), as far as rows of text and numbers need them. */
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const inPackage = 'http://schemas.openxmlformats.org/package/2006';
const partType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const sheetPath = (sheet: number): string => `xl/worksheets/sheet${sheet}.xml`;

/** Opens a sheet whose first row stays in sight. */
export const sheetStart = (columns: readonly string[]): string =>
  `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
  `<cols><col min="1" max="${columns.length}" width="22" customWidth="1"/></cols><sheetData>${rowXml(columns, 1, bold)}`;
export const sheetEnd = '</sheetData></worksheet>';

const bold = 1;

/** Text is inline and typed as text, so that nothing in it is ever run; there is no formula in these files. */
export const rowXml = (cells: readonly Cell[], number: number, style = 0): string => {
  const given = style === 0 ? '' : ` s="${style}"`;
  const made = cells.map((cell, place) => cellXml(cell, `${columnName(place)}${number}"${given}`));
  return `<row r="${number}">${made.join('')}</row>`;
};

function cellXml(cell: Cell, address: string): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${address}><v>${cell}</v></c>` : '';
  return `<c r="${address} t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`;
}

/** A, B … Z, AA, AB … */
const columnName = (place: number): string =>
  (place < 26 ? '' : columnName(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));

/** A cell holds no more characters than that. */
const longest = 32_767;
// What XML cannot hold, and half characters.
const outside = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const special = /[&<>]|_(?=x[0-9A-Fa-f]{4}_)|\r/g;
const odd = /[^\t\n\u{20}-\u{7E}\u{A0}-\u{D7FF}]|[&<>_]/u;
const written: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
  // Spreadsheets read _x0041_ as a character.
  _: '_x005F_',
};

const xmlText = (text: string): string => {
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  // Most text is plain, and a million rows have many cells.
  if (!odd.test(cut)) return cut;
  return cut.replace(outside, '').replace(special, (found) => written[found] ?? found);
};

/** Everything beside the sheets, by its path in the file. */
export const bookParts = (title: string, sheets: number): readonly (readonly [path: string, xml: string])[] => {
  const numbers = Array.from({ length: sheets }, (_, place) => place + 1);
  const name = (number: number) => (number === 1 ? xmlText(title) : `${xmlText(title)} ${number}`);
  return [
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${inPackage}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${partType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${partType}.styles+xml"/>` +
        `${numbers.map((one) => `<Override PartName="/${sheetPath(one)}" ContentType="${partType}.worksheet+xml"/>`).join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${inPackage}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${numbers.map((one) => `<sheet name="${name(one)}" sheetId="${one}" r:id="rId${one}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${inPackage}/relationships">${numbers.map((one) => `<Relationship Id="rId${one}" Type="${office}/worksheet" Target="worksheets/sheet${one}.xml"/>`).join('')}` +
        `<Relationship Id="rId${sheets + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      'xl/styles.xml',
      `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/></cellXfs>' +
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    ],
  ];
};
