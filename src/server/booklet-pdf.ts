import type { Booklet, BookletSection } from '../content/booklet.ts';
import { bookletNotices, imprint, readable, worriesWords } from './pages/booklet-notices.ts';
import type { PageFacts } from './pages/page.ts';
import { colours, createPaper, type Paper, type Tag } from './pdf-paper.ts';

export interface BookletPdf {
  readonly booklet: Booklet;
  readonly facts: Pick<PageFacts, 'trustName' | 'demonstration' | 'contactPhone'>;
  /** Today, YYYY-MM-DD; the file says so when the booklet is past its review. */
  readonly today: string;
  /** 18 point instead of 14. */
  readonly large: boolean;
  /** The chat's full address; without it the file names none. */
  readonly chat: string | undefined;
}

/**
 * The booklet as a PDF made from the same content as its page: tagged for screen readers, with a title, a language,
 * bookmarks and a contents list with page numbers. The same content and day give the same bytes.
 */
export async function bookletPdf(given: BookletPdf): Promise<Buffer> {
  // Which page a section is on is known once everything is laid out, and the contents list takes its room either way.
  const { pages } = await layOut(given, new Map());
  return (await layOut(given, pages)).file;
}

async function layOut(given: BookletPdf, known: ReadonlyMap<string, number>) {
  const { booklet, facts, today, large } = given;
  const size = large ? 18 : 14;
  const made = new Date(`${today}T00:00:00Z`);
  const paper = createPaper({ title: booklet.title, author: facts.trustName, made });
  const { root, put } = paper;
  put(root, 'P', facts.trustName, { size, bold: true, after: size });
  put(root, 'H1', booklet.title, { size: size * 1.9, bold: true, after: size });
  notices(paper, given, size);
  const [first, ...rest] = booklet.sections;
  // Somebody has died: that is said before anything is explained or offered.
  if (first !== undefined) write(paper, first, size);
  worries(paper, given, size);
  contents(paper, rest, known, size);
  const pages = new Map(rest.map((section) => [section.id, write(paper, section, size)]));
  worries(paper, given, size);
  for (const line of imprint(booklet)) put(root, 'P', line, { size, colour: colours.secondary, after: 0 });
  return { pages, file: await paper.end() };
}

function notices({ root, put, bar, top, space }: Paper, { booklet, facts, today }: BookletPdf, size: number): void {
  const lines = [
    ...(facts.demonstration ? [`Demonstration. This booklet is not from ${facts.trustName}.`] : []),
    ...bookletNotices(booklet, today),
  ];
  const from = top();
  lines.forEach((line, index) => {
    put(root, 'P', line, { size, indent: size, after: index === lines.length - 1 ? 0 : size * 0.4 });
  });
  if (lines.length > 0) bar(from, colours.text);
  space(size * 1.2);
}

/** It weighs as much as a complaint, so it stands at both ends. */
function worries(paper: Paper, { facts: { contactPhone }, chat }: BookletPdf, size: number): void {
  const { root, put, keep, bar, top, space } = paper;
  keep(size * 9);
  const from = top();
  const look = { size, indent: size, after: size * 0.3 };
  put(root, 'P', worriesWords.title, { ...look, bold: true });
  put(root, 'P', worriesWords.say, look);
  if (chat !== undefined) {
    put(root, 'P', readable(chat), { ...look, link: chat });
    put(root, 'P', worriesWords.type, look);
  }
  if (contactPhone !== undefined) put(root, 'P', `${worriesWords.call} ${contactPhone}.`, look);
  bar(from, colours.link);
  space(size * 1.2);
}

function contents(paper: Paper, sections: Booklet['sections'], pages: ReadonlyMap<string, number>, size: number): void {
  const { root, tag, put, keep, space } = paper;
  keep(size * 8);
  put(root, 'H2', 'What is in this booklet', { size: size * 1.35, bold: true });
  const list = tag(root, 'TOC');
  for (const { id, title } of sections) {
    const entry = tag(list, 'TOCI');
    const look = { size, indent: 0, after: size * 0.35, link: `#${id}` };
    put(entry, 'Reference', title, { ...look, right: String(pages.get(id) ?? '') });
    entry.end();
  }
  list.end();
  space(size);
}

/** Gives the page that the section begins on. A heading is never left alone at the foot of a page. */
function write(
  paper: Paper,
  { id, title, paragraphs, list = [], contacts = [] }: BookletSection,
  size: number,
): number {
  const { root, tag, put, keep, heightOf, space, mark } = paper;
  const head = { size: size * 1.35, bold: true, after: size * 0.5 };
  keep(heightOf(title, head) + head.after + heightOf(paragraphs[0] ?? '', { size }) + size);
  const page = mark(id, title);
  const section = tag(root, 'Sect');
  put(section, 'H2', title, head);
  for (const [index, text] of paragraphs.entries()) {
    // What leads into a list stays with it.
    if (index === paragraphs.length - 1 && list.length > 0)
      keep(heightOf(text, { size }) + size * (2 + 2 * list.length));
    put(section, 'P', text, { size });
  }
  if (list.length > 0) paper.list(section, list, { size });
  if (contacts.length > 0) writeContacts(paper, section, contacts, size);
  section.end();
  space(size);
  return page;
}

type Contact = NonNullable<BookletSection['contacts']>[number];

function writeContacts(
  { tag, put, keep, bar, top, space }: Paper,
  section: Tag,
  contacts: readonly Contact[],
  size: number,
) {
  const whole = tag(section, 'L');
  for (const { name, about, phone, url } of contacts) {
    keep(size * 5.5);
    const entry = tag(whole, 'LI');
    const body = tag(entry, 'LBody');
    const from = top();
    const look = { size, indent: size, after: 0 };
    put(body, 'P', name, { ...look, bold: true });
    put(body, 'P', about, look);
    if (phone !== undefined) put(body, 'P', `Phone: ${phone}`, { ...look, link: `tel:${phone.replaceAll(' ', '')}` });
    if (url !== undefined) put(body, 'P', readable(url), { ...look, link: url });
    body.end();
    entry.end();
    bar(from, colours.line);
    space(size * 0.7);
  }
  whole.end();
}
