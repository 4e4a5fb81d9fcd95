interface Part {
  readonly label: string;
  readonly text: string;
}

/**
 * Bytes of words on one card, as JSON. Teams takes cards of 28 KB; the rest is room for the card itself and for the
 * short answers and contact details of its first page.
 */
const pageBytes = 14_000;

/** Lays texts out over pages that each fit on a card. A text that is too long for one goes on over the next, whole. */
export function pageWords(parts: readonly Part[]): Part[][] {
  const pages: Part[][] = [];
  let room = 0;
  for (const part of parts.flatMap(pieces)) {
    const size = sizeOf(part.text);
    if (size > room || pages.length === 0) {
      pages.push([]);
      room = pageBytes;
    }
    pages.at(-1)?.push({ label: part.label, text: part.text });
    room -= size;
  }
  return pages;
}

function pieces({ label, text }: Part): Part[] {
  const texts: string[] = [];
  let piece = '';
  let size = 0;
  for (const letter of text) {
    const more = bytesOf(letter);
    if (size + more > pageBytes) {
      texts.push(piece);
      [piece, size] = ['', 0];
    }
    piece += letter;
    size += more;
  }
  return [...texts, piece].map((one) => ({ label, text: one }));
}

const sizeOf = (text: string): number => {
  let size = 0;
  for (const letter of text) size += bytesOf(letter);
  return size;
};

/** A brace may begin a template of dates, which a card parts into runs; each of them is an object of its own. */
const runBytes = 64;

/** One letter as it travels: a quotation mark takes two bytes, a control character six. */
const bytesOf = (letter: string) => (letter === '{' ? runBytes : Buffer.byteLength(JSON.stringify(letter)) - 2);
