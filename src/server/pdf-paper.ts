import PDFDocument from 'pdfkit';
import { finishPdf } from './finish-pdf.ts';
import './pdfkit-parts.ts';

type Document = InstanceType<typeof PDFDocument>;
/** A tag of the file's structure: what a screen reader goes by. */
export type Tag = ReturnType<Document['struct']>;

export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Points from the left margin. */
  readonly indent?: number;
  /** Points of space below. */
  readonly after?: number;
  /** Where a press leads: an address, or with `#` a place in this file. */
  readonly link?: string;
  /** At the right margin of the same line, e.g. a page number; read out before the rest. */
  readonly right?: string;
}

const margin = 64;
const foot = 72;
export const colours = { text: '#212b32', secondary: '#4c6272', link: '#005eb8', line: '#d8dde0' } as const;

interface Given {
  readonly title: string;
  readonly author: string;
  readonly made: Date;
}

/** A tagged A4 document, written from top to bottom. A block of text is never torn over two pages. */
export function createPaper({ title, author, made }: Given) {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: margin, bottom: foot, left: margin, right: margin },
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    pdfVersion: '1.7',
    bufferPages: true,
    info: { Title: title, Author: author, CreationDate: made },
  });
  const root = doc.struct('Document');
  doc.addStructure(root);
  const full = doc.page.width - 2 * margin;
  const bottom = doc.page.height - foot;

  const tag = (parent: Tag, name: string): Tag => {
    const made = doc.struct(name);
    parent.add(made);
    return made;
  };
  const dress = ({ size, bold = false, colour = colours.text, link }: Look) =>
    doc
      .font(bold ? 'Helvetica-Bold' : 'Helvetica')
      .fontSize(size)
      .fillColor(link === undefined ? colour : colours.link);
  const gap = ({ size }: Look) => ({ lineGap: size * 0.3 });

  /** Begins a page when so many points do not fit below. */
  const keep = (points: number) => {
    if (doc.y + points > bottom) doc.addPage();
  };

  const heightOf = (text: string, look: Look) => {
    dress(look);
    return doc.heightOfString(text, { width: full - (look.indent ?? 0), ...gap(look) });
  };

  /** One block of text under a tag of its own; a link gets its own tag inside. */
  function put(parent: Tag, name: string, text: string, look: Look) {
    const { indent = 0, after = look.size * 0.6, link, right } = look;
    const height = heightOf(text, look);
    keep(height);
    const [x, y] = [margin + indent, doc.y];
    const block = tag(parent, name);
    const holder = link === undefined ? block : tag(block, 'Link');
    holder.add(() => {
      dress(look);
      if (right !== undefined) doc.text(right, x, y, { width: full - indent, align: 'right' });
      doc.text(text, x, y, { width: full - indent, underline: link !== undefined, ...gap(look) });
    });
    if (link?.startsWith('#')) doc.goTo(x, y, full - indent, height, link.slice(1), { structParent: holder });
    else if (link !== undefined) doc.link(x, y, full - indent, height, link, { structParent: holder });
    if (holder !== block) holder.end();
    block.end();
    doc.x = margin;
    doc.y = y + height + after;
  }

  /** A list whose items are drawn by the caller, each behind a dot that stands before its first line. */
  function list(parent: Tag, items: readonly string[], look: Look) {
    const whole = tag(parent, 'L');
    for (const item of items) {
      keep(heightOf(item, { ...look, indent: look.size }));
      const one = tag(whole, 'LI');
      const { y } = doc;
      put(one, 'Lbl', '•', { ...look, after: 0 });
      doc.y = y;
      put(one, 'LBody', item, { ...look, indent: look.size * 1.1, after: look.size * 0.35 });
      one.end();
    }
    whole.end();
    space(look.size * 0.4);
  }

  const space = (points: number) => {
    doc.y += points;
  };

  /** Lines and boxes are no content: a screen reader passes them over. */
  function ornament(draw: () => void) {
    doc.markContent('Artifact', { type: 'Layout' });
    doc.save();
    draw();
    doc.restore();
    doc.endMarkedContent();
  }

  /** A bar down the left side of what was written since `top`. */
  const bar = (top: number, colour: string) => {
    const height = doc.y - top;
    ornament(() => doc.rect(margin, top, 5, height).fill(colour));
  };

  /** Makes this place known by a name and a bookmark; gives its page, from 1. */
  function mark(name: string, bookmark: string): number {
    doc.addNamedDestination(name, 'XYZ', 0, doc.y, null);
    doc.outline.addItem(bookmark, { top: Math.max(0, doc.y - 12), left: doc.page.width });
    return doc.bufferedPageRange().count;
  }

  /** Closes the file and gives its bytes. */
  function end(): Promise<Buffer> {
    root.end();
    return finishPdf(doc, { title, margin, colour: colours.secondary });
  }

  const top = () => doc.y;
  return { root, tag, put, list, keep, heightOf, space, ornament, bar, mark, top, end };
}

export type Paper = ReturnType<typeof createPaper>;
