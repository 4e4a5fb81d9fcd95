import { inflateSync } from 'node:zlib';

/** What a PDF draws, page after page, as text; only as much of the format is read as our own files use. */
export function pdfText(pdf: Buffer): string {
  return streamsIn(pdf)
    .filter((stream) => stream.includes('BT'))
    .map((stream) => [...stream.matchAll(/\[(.*?)\] TJ/g)].map(([, drawn = '']) => shownBy(drawn)).join('\n'))
    .join('\n');
}

/** `<48656c> 20 <6c6f> 0`: codes of letters, and how far to move between them. */
const shownBy = (drawn: string) =>
  [...drawn.matchAll(/<([0-9a-f]*)>/g)].map(([, code = '']) => winAnsi.decode(Buffer.from(code, 'hex'))).join('');

const winAnsi = new TextDecoder('windows-1252');

function streamsIn(pdf: Buffer): readonly string[] {
  const source = pdf.toString('latin1');
  return [...source.matchAll(/\/Length (\d+)\n\/Filter \/FlateDecode\n>>\nstream\n/g)].map(
    ({ index, 0: head, 1: length }) => {
      const start = index + head.length;
      return inflateSync(pdf.subarray(start, start + Number(length))).toString('latin1');
    },
  );
}
