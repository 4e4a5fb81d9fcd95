import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Booklet } from '../../src/content/booklet.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { type BookletPdf, bookletPdf } from '../../src/server/booklet-pdf.ts';
import { pdfText } from '../support/pdf-text.ts';

const content = loadContent();

const given = (different: Partial<BookletPdf> = {}): BookletPdf => ({
  booklet: content.bookletFor({ route: 'adult', service: 'fitzwilliam-ward' }),
  facts: { trustName: 'Example Trust', demonstration: false },
  today: '2026-11-23',
  large: false,
  chat: 'https://lanyard.example/chat',
  ...different,
});

const sourceOf = async (different: Partial<BookletPdf> = {}) => (await bookletPdf(given(different))).toString('latin1');
const textOf = async (different: Partial<BookletPdf> = {}) => pdfText(await bookletPdf(given(different)));
const count = (source: string, part: RegExp) => source.match(part)?.length ?? 0;
const pagesIn = (source: string) => count(source, /\/Type \/Page\n/g);
/** Lines break where they must, so words are compared without the spaces between them. */
const tight = (text: string) => text.replaceAll(/\s+/g, '');

const wordsIn = ({ title, sections }: Booklet) => [
  title,
  ...sections.flatMap((section) => [
    section.title,
    ...section.paragraphs,
    ...(section.list ?? []),
    ...(section.contacts ?? []).flatMap(({ name, about, phone = '' }) => [name, about, phone]),
  ]),
];

describe('a booklet as a PDF', () => {
  it('is tagged, titled and in British English', async () => {
    const source = await sourceOf();
    for (const part of ['/Marked true', '/Lang (en-GB)', '/StructTreeRoot', '/DisplayDocTitle true'])
      assert.ok(source.includes(part), `${part} is missing`);
    assert.match(source, /\n\(When an adult has died on Fitzwilliam Ward\)\n/);
  });

  it('has one heading and one bookmark for each section, lists as lists and links as links', async () => {
    const { booklet } = given();
    const source = await sourceOf();
    assert.equal(count(source, /\/S \/H1\n/g), 1);
    assert.equal(count(source, /\/S \/H2\n/g), booklet.sections.length + 1, 'and the contents list has one');
    assert.equal(count(source, /\/Dest \[/g), booklet.sections.length);
    assert.ok(count(source, /\/S \/LI\n/g) > 20);
    const links = count(source, /\/Subtype \/Link\n/g);
    assert.ok(links > 30);
    assert.equal(count(source, /\/S \/Link\n/g), links, 'each link has its tag');
    assert.equal(count(source, /\/StructParent \d+\n/g), links, 'and knows it');
  });

  for (const id of ['adult-fitzwilliam-ward', 'child', 'baby', 'sudden', 'general'])
    it(`holds every word of ${id}, in both sizes`, async () => {
      const booklet = content.booklet(id);
      assert.ok(booklet !== undefined);
      for (const large of [false, true]) {
        const text = tight(await textOf({ booklet, large }));
        assert.deepEqual(
          wordsIn(booklet).filter((words) => !text.includes(tight(words))),
          [],
        );
      }
    });

  it('numbers its pages, and its contents list names the pages that the sections begin on', async () => {
    const source = await sourceOf();
    const pages = pagesIn(source);
    const text = await textOf();
    assert.ok(text.includes(`Page 1 of ${pages}`));
    assert.ok(text.includes(`Page ${pages} of ${pages}`));
    // Each page ends with its own number.
    const [, ...ends] = text.split(/Page (?=\d+ of \d+)/);
    assert.equal(ends.length, pages);
    const lines = text.split('\n');
    const listed = Number(lines[lines.indexOf('Support near you') - 1]);
    const before = text.slice(0, text.lastIndexOf('Support near you')).match(/Page \d+ of/g)?.length ?? 0;
    assert.equal(listed, before + 1);
  });

  it('is larger in large print', async () => {
    const sizes = async (large: boolean) => {
      const pdf = await bookletPdf(given({ large }));
      return pagesIn(pdf.toString('latin1'));
    };
    assert.ok((await sizes(true)) > (await sizes(false)));
  });

  it('is the same bytes on the same day, and not on another', async () => {
    const [first, second] = [await bookletPdf(given()), await bookletPdf(given())];
    assert.ok(first.equals(second));
    assert.ok(!first.equals(await bookletPdf(given({ today: '2026-11-24' }))));
  });

  it('says plainly that it is past its review, and that nobody has checked it yet', async () => {
    const { booklet } = given();
    const late = tight('was due to be checked in March 2027. Some details may have changed.');
    const unchecked = tight('We are still checking this booklet.');
    assert.ok(!tight(await textOf({ today: booklet.review })).includes(late));
    assert.ok(tight(await textOf({ today: '2027-04-01' })).includes(late));
    assert.ok(tight(await textOf()).includes(unchecked));
    assert.ok(!tight(await textOf({ booklet: { ...booklet, confirmed: true } })).includes(unchecked));
  });

  it('opens with sorrow, and has worries about the care at both ends with the address of the chat', async () => {
    const text = tight(await textOf());
    assert.ok(text.indexOf('Wearesorry') < text.indexOf('Ihaveworries'));
    assert.ok(text.indexOf('Ihaveworries') < text.indexOf('Whatisinthisbooklet'));
    assert.equal(text.split('lanyard.example/chat').length, 3);
    const source = await sourceOf();
    assert.equal(count(source, /\/URI \(https:\/\/lanyard\.example\/chat\)/g), 2);
  });

  it('gives our phone number only when there is one, and says when it is a demonstration', async () => {
    const facts = { trustName: 'Example Trust', demonstration: true, contactPhone: '01482 000 000' };
    const told = tight(await textOf({ facts }));
    assert.ok(told.includes('calluson01482000000.'));
    assert.ok(told.includes('ThisbookletisnotfromExampleTrust.'));
    const silent = tight(await textOf());
    assert.ok(!silent.includes('calluson') && !silent.includes('Demonstration'));
  });
});
