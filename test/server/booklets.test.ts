import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { loadContent } from '../../src/content/load-content.ts';
import { serve } from '../support/serve.ts';

const content = loadContent();

describe('booklets on the web', () => {
  let served: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    served = await serve();
  });
  after(() => served.close());
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${served.url}${path}`, { headers });
  const textAt = async (path: string) => (await get(path)).text();

  it('are listed, each once, the general ones first', async () => {
    const list = await textAt('/booklets');
    for (const { id } of content.booklets) assert.equal(list.split(`href="/booklets/${id}"`).length, 2, id);
    assert.ok(list.indexOf('/booklets/sudden"') < list.indexOf('/booklets/adult-whitby"'));
    assert.match(list, /<a href="\/chat">I have worries/);
  });

  for (const { id, sections, version, owner } of content.booklets)
    it(`are pages that hold everything: ${id}`, async () => {
      const page = await textAt(`/booklets/${id}`);
      for (const section of sections) assert.ok(page.includes(`<h2 id="${section.id}"`), section.id);
      for (const { id: part } of sections.slice(1)) assert.ok(page.includes(`<a href="#${part}">`), part);
      for (const line of [version, owner, `/booklets/${id}.pdf"`, `/booklets/${id}.pdf?size=large"`])
        assert.ok(page.includes(line), line);
      assert.match(page, /<html lang="en-GB" dir="ltr">/);
    });

  it('say first that we are sorry, and have worries about the care at both ends', async () => {
    const page = await textAt('/booklets/adult');
    assert.equal(page.split('<a href="/chat">I have worries').length, 3);
    const order = ['We are sorry', 'I have worries', 'What is in this booklet', 'The first days', 'Version 1.0'];
    const places = order.map((text) => page.indexOf(text));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
  });

  it('set no cookie, run no script and load nothing from elsewhere', async () => {
    for (const path of ['/booklets', '/booklets/adult', '/booklets/adult.pdf', '/pictures/bereavement-card.png']) {
      const answered = await get(path);
      assert.equal(answered.status, 200);
      assert.equal(answered.headers.get('set-cookie'), null);
      assert.match(answered.headers.get('content-security-policy') ?? '', /default-src 'none'/);
      if (!path.includes('.')) assert.doesNotMatch(await answered.text(), /<script|<style|style=|src="http/);
    }
  });

  it('are kept by a browser until they change', async () => {
    for (const path of ['/booklets', '/booklets/adult', '/booklets/adult.pdf', '/pictures/bereavement-card.png']) {
      const etag = (await get(path)).headers.get('etag') ?? '';
      assert.match(etag, /^"[\w-]{22}"$/);
      assert.equal((await get(path, { 'if-none-match': etag })).status, 304, path);
    }
  });

  it('say plainly when they are past their review', async () => {
    assert.doesNotMatch(await textAt('/booklets/adult'), /was due to be checked/);
    served.clock.now = new Date('2027-04-01T10:00:00Z');
    const page = await textAt('/booklets/adult');
    served.clock.now = new Date('2026-03-02T10:00:00Z');
    assert.match(page, /This booklet was due to be checked in March 2027\. Some details may have changed\./);
    assert.ok(page.indexOf('was due to be checked') < page.indexOf('We are sorry'));
  });

  it('come as PDF, under a name of their own for each size', async () => {
    for (const [query, name] of [
      ['', 'baby.pdf'],
      ['?size=large', 'baby-large-print.pdf'],
      ['?size=huge', 'baby.pdf'],
    ]) {
      const answered = await get(`/booklets/baby.pdf${query}`);
      assert.equal(answered.headers.get('content-type'), 'application/pdf');
      assert.equal(answered.headers.get('content-disposition'), `inline; filename="${name}"`);
      assert.match(Buffer.from(await answered.arrayBuffer()).toString('latin1'), /^%PDF-1\.7/);
    }
  });

  it('answer an unknown one kindly, with the way to the others', async () => {
    for (const path of [
      '/booklets/nothing',
      '/booklets/nothing.pdf',
      '/booklets/adult.txt',
      '/booklets/%2e%2e%2fservices.json',
      `/booklets/${'a'.repeat(99)}`,
    ]) {
      const answered = await get(path);
      assert.equal(answered.status, 404, path);
      const page = await answered.text();
      assert.match(page, /This page is not here/);
      assert.match(page, /href="\/booklets"/);
    }
  });

  it('bring the card’s picture, and no other file', async () => {
    const [card] = content.bereavementCards;
    assert.ok(card !== undefined);
    const picture = await get(`/pictures/${card.picture}`);
    assert.equal(picture.headers.get('content-type'), 'image/png');
    const size = (await picture.arrayBuffer()).byteLength;
    assert.ok(size > 1000 && size < 60_000);
    for (const path of ['/pictures/bereavement-card.svg', '/pictures/..%2fservices.json', '/pictures/a.png'])
      assert.equal((await get(path)).status, 404);
    const list = await textAt('/booklets');
    assert.ok(list.includes(card.credit) && list.includes(`alt="${card.alt}"`));
  });
});
