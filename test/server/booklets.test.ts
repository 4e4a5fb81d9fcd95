import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import { after, before, describe, it } from 'mocha';
import { loadContent } from '../../src/content/load-content.ts';
import { bookletPdf } from '../../src/server/booklet-pdf.ts';
import { serve } from '../support/serve.ts';

const content = loadContent();
const hex = (text: string) => Buffer.from(text, 'latin1').toString('hex');

/** Everything drawn in a PDF's text operators, as one string. */
function textIn(pdf: Buffer): string {
  const source = pdf.toString('latin1');
  const streams = [...source.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => index + mark.length);
  return streams
    .map((start) => {
      const end = source.indexOf('endstream', start);
      try {
        return inflateSync(pdf.subarray(start, end)).toString('latin1');
      } catch {
        return '';
      }
    })
    .join('\n')
    .replaceAll(/<([0-9a-f]+)>/g, (_, code: string) => Buffer.from(code, 'hex').toString('latin1'))
    .replaceAll(/\s-?\d+(\.\d+)?\s/g, '');
}

describe('booklets', () => {
  let served: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    served = await serve();
  });
  after(() => served.close());
  const get = (path: string) => fetch(`${served.url}${path}`);

  it('are listed, and each is a page with every section', async () => {
    const list = await (await get('/booklets')).text();
    for (const { id, sections } of content.booklets) {
      assert.ok(list.includes(`href="/booklets/${id}"`));
      const answered = await get(`/booklets/${id}`);
      const page = await answered.text();
      assert.equal(answered.status, 200);
      assert.deepEqual(
        sections.filter((section) => !page.includes(`<h2 id="${section.id}">`)).map((section) => section.id),
        [],
      );
      assert.equal(page.split('<a href="/chat">I have worries').length, 3, 'it stands at both ends');
    }
  });

  it('set no cookie, run no script and load nothing from elsewhere', async () => {
    const answered = await get('/booklets/adult');
    assert.equal(answered.headers.get('set-cookie'), null);
    assert.match(answered.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.doesNotMatch(await answered.text(), /<script|src="http/);
  });

  it('say plainly when they are past their review', async () => {
    const before = await (await get('/booklets/adult')).text();
    assert.doesNotMatch(before, /was due to be checked/);
    served.clock.now = new Date('2027-10-01T10:00:00Z');
    const later = await (await get('/booklets/adult')).text();
    assert.match(later, /This booklet was due to be checked in March 2027\. Some details may have changed\./);
    served.clock.now = new Date('2026-03-02T10:00:00Z');
  });

  it('answer an unknown one kindly', async () => {
    for (const path of ['/booklets/nothing', '/booklets/nothing.pdf', '/booklets/%2e%2e%2fservices.json']) {
      const answered = await get(path);
      assert.equal(answered.status, 404);
      assert.match(await answered.text(), /This page is not here/);
    }
  });

  it('come as PDF in two sizes: tagged, titled, in English, with bookmarks and every heading', async () => {
    for (const query of ['', '?size=large']) {
      const answered = await get(`/booklets/baby.pdf${query}`);
      assert.equal(answered.headers.get('content-type'), 'application/pdf');
      const pdf = Buffer.from(await answered.arrayBuffer());
      const source = pdf.toString('latin1');
      for (const part of [
        '/MarkInfo',
        '/Marked true',
        '/Lang (en-GB)',
        '/StructTreeRoot',
        '/Outlines',
        '/DisplayDocTitle true',
      ])
        assert.ok(source.includes(part), `${part} is missing`);
      const text = textIn(pdf).replaceAll(/[^\w]/g, '');
      for (const { title } of content.booklet('baby')?.sections ?? [])
        assert.ok(text.includes(title.replaceAll(/[^\w]/g, '')), `${title} is not in the file`);
    }
  });

  it('are the same bytes on the same day, and larger in large print', async () => {
    const booklet = content.booklet('adult');
    assert.ok(booklet !== undefined);
    const make = (large: boolean) => bookletPdf({ booklet, trustName: 'T', today: '2026-11-24', large });
    const [first, second, large] = [await make(false), await make(false), await make(true)];
    assert.ok(first.equals(second));
    const pages = (pdf: Buffer) => pdf.toString('latin1').split('/Type /Page\n').length - 1;
    assert.ok(pages(large) > pages(first));
    assert.notEqual(hex(first.toString('latin1')), hex(large.toString('latin1')));
  });

  it('bring the card’s picture, and no other file', async () => {
    const picture = await get(`/pictures/${content.bereavementCards[0]?.picture}`);
    assert.equal(picture.headers.get('content-type'), 'image/png');
    assert.ok((await picture.arrayBuffer()).byteLength > 1000);
    for (const path of ['/pictures/bereavement-card.svg', '/pictures/..%2fservices.json'])
      assert.equal((await get(path)).status, 404);
  });
});
