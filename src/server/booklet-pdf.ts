import PDFDocument from 'pdfkit';
import type { Booklet, BookletSection } from '../content/booklet.ts';
import { imprint, pastReview } from './pages/booklet-page.ts';

type Document = InstanceType<typeof PDFDocument>;

interface Given {
  readonly booklet: Booklet;
  readonly trustName: string;
  /** Today, YYYY-MM-DD; the file says so when the booklet is past its review. */
  readonly today: string;
  readonly large: boolean;
}

const margin = 64;

/**
 * The booklet as a PDF made from the same content as its page: tagged for screen readers, with a title, a language and
 * bookmarks, in 14 point, or 18 for large print. The same content and day give the same bytes.
 */
export function bookletPdf({ booklet, trustName, today, large }: Given): Promise<Buffer> {
  const size = large ? 18 : 14;
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    pdfVersion: '1.7',
    bufferPages: true,
    info: { Title: booklet.title, Author: trustName, CreationDate: new Date(`${today}T00:00:00Z`) },
  });
  const whole = collect(doc);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const put = (tag: string, text: string, look: Look = {}) =>
    root.add(doc.struct(tag, {}, () => write(doc, text, { size, ...look })));

  put('P', trustName);
  put('H1', booklet.title, { size: size * 1.8, bold: true, after: 0.6 });
  const late = pastReview(booklet, today);
  if (late !== undefined) put('P', late, { bold: true });
  for (const section of booklet.sections) writeSection(doc, put, section, size);
  put('P', imprint(booklet).join('\n'), { before: 1.2 });
  root.end();
  numberPages(doc, booklet.title);
  doc.end();
  return whole;
}

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly link?: string;
  /** Lines of space. */
  readonly before?: number;
  readonly after?: number;
}

type Put = (tag: string, text: string, look?: Look) => void;

function write(doc: Document, text: string, { size = 14, bold = false, link, before = 0, after = 0.4 }: Look): void {
  doc
    .moveDown(before)
    .font(bold ? 'Helvetica-Bold' : 'Helvetica')
    .fontSize(size);
  doc.fillColor(link === undefined ? '#212b32' : '#005eb8');
  doc.text(text, { lineGap: size * 0.3, ...(link === undefined ? {} : { link, underline: true }) });
  doc.moveDown(after);
}

/** A heading is not left alone at the foot of a page. */
function writeSection(
  doc: Document,
  put: Put,
  { title, paragraphs, list = [], contacts = [] }: BookletSection,
  size: number,
) {
  if (doc.y > doc.page.height - margin - size * 8) doc.addPage();
  doc.outline.addItem(title);
  put('H2', title, { size: size * 1.3, bold: true, before: 0.6 });
  for (const text of paragraphs) put('P', text);
  for (const item of list) put('P', `•  ${item}`);
  for (const { name, about, phone, url } of contacts) {
    put('P', `${name}: ${about}${phone === undefined ? '' : `. Call ${phone}`}`, { after: 0 });
    if (url !== undefined) put('P', url, { link: url });
  }
}

/** Page numbers are no content: a screen reader passes them over. */
function numberPages(doc: Document, title: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    // Below the margin text would begin a page of its own.
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font('Helvetica').fontSize(11).fillColor('#4c6272');
    doc.text(`${title}    Page ${page - start + 1} of ${count}`, margin, doc.page.height - 40, { lineBreak: false });
    doc.endMarkedContent();
  }
}

function collect(doc: Document): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  doc.on('end', () => resolve(Buffer.concat(chunks)));
  doc.on('error', reject);
  return promise;
}
