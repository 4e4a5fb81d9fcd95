import type PDFDocument from 'pdfkit';

type Document = InstanceType<typeof PDFDocument>;

interface Foot {
  readonly title: string;
  readonly margin: number;
  readonly colour: string;
}

/** Writes title and page number at the foot of every page, closes the file and gives its bytes. */
export function finishPdf(doc: Document, { title, margin, colour }: Foot): Promise<Buffer> {
  const whole = collect(doc);
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    const { width, height, margins } = doc.page;
    // Below the margin text would begin a page of its own.
    margins.bottom = 0;
    const line = height - 44;
    // Page numbers are no content: a screen reader passes them over.
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font('Helvetica').fontSize(11).fillColor(colour);
    doc.text(title, margin, line, { lineBreak: false });
    doc.text(`Page ${page - start + 1} of ${count}`, margin, line, {
      width: width - 2 * margin,
      align: 'right',
      lineBreak: false,
    });
    doc.endMarkedContent();
  }
  doc.end();
  return whole;
}

function collect(doc: Document): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  doc.on('end', () => resolve(Buffer.concat(chunks)));
  doc.on('error', reject);
  return promise;
}
