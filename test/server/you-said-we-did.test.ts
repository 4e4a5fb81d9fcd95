import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { loadContent } from '../../src/content/load-content.ts';
import type { YouSaidWeDid } from '../../src/content/you-said-we-did.ts';
import { serve } from '../support/serve.ts';

const entry = (id: string, day: string, more: Partial<YouSaidWeDid> = {}): YouSaidWeDid => ({
  id,
  title: `Change ${id}`,
  said: ['The wait was long.'],
  state: 'done',
  did: ['There are evening hours now.'],
  day,
  ...more,
});

const hostile = 'A & B <script>alert("1")</script> ]]> \u0000\u000b\ud800 it’s';
let shown: readonly YouSaidWeDid[] = [];

describe('what changed because people spoke', () => {
  let served: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    served = await serve({
      content: {
        ...loadContent(),
        findServices: () => ({ matches: [], sure: false }),
        youSaidWeDid: () => shown,
      },
    });
  });
  after(() => served.close());
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${served.url}${path}`, { headers });
  const textAt = async (path: string) => (await get(path)).text();

  it('says so while there is nothing, on the page and in the feed', async () => {
    shown = [];
    assert.match(await textAt('/you-said-we-did'), /There is nothing here yet/);
    assert.doesNotMatch(await textAt('/you-said-we-did.xml'), /<item>/);
  });

  it('is a page by month, with what is done and what is planned, and leads to its feed', async () => {
    shown = [
      entry('evenings', '2026-11-20', { where: 'Memory clinic' }),
      entry('menu', '2026-11-02', { state: 'planned' }),
      entry('signs', '2026-09-30'),
    ];
    const page = await textAt('/you-said-we-did');
    assert.deepEqual(
      [...page.matchAll(/<h([23])[^>]*>([^<]+)/g)].map(([, level, text]) => `${level} ${text}`),
      ['2 November 2026', '3 Change evenings', '3 Change menu', '2 September 2026', '3 Change signs'],
    );
    assert.deepEqual(
      [...page.matchAll(/<h4>([^<]+)/g)].map(([, text]) => text),
      ['You said', 'We did', 'You said', 'What we will do', 'You said', 'We did'],
    );
    assert.match(
      page,
      /<link rel="alternate" type="application\/rss\+xml" title="[^"]+" href="\/you-said-we-did.xml">/,
    );
    assert.doesNotMatch(page, /<script|<style|style=|src="http/);
  });

  it('shows words as words, whatever signs are in them', async () => {
    shown = [entry('signs', '2026-11-20', { title: hostile, where: hostile, said: [hostile], did: [hostile] })];
    for (const path of ['/you-said-we-did', '/you-said-we-did.xml']) {
      const text = await textAt(path);
      assert.doesNotMatch(text, /<script>/, path);
      assert.ok(text.includes('A &amp; B'), path);
    }
  });

  it('is kept until it changes, sets no cookie and runs no script', async () => {
    shown = [entry('signs', '2026-11-20')];
    for (const path of ['/you-said-we-did', '/you-said-we-did.xml']) {
      const answered = await get(path);
      assert.equal(answered.headers.get('set-cookie'), null);
      assert.match(answered.headers.get('content-security-policy') ?? '', /default-src 'none'/);
      const etag = answered.headers.get('etag') ?? '';
      assert.equal((await get(path, { 'if-none-match': etag })).status, 304);
      shown = [...shown, entry('more', '2026-11-19')];
      assert.equal((await get(path, { 'if-none-match': etag })).status, 200);
    }
  });

  it('is a feed whose items keep their ids, when what stands in them and the host change', async () => {
    shown = [entry('signs', '2026-11-20')];
    const first = await get('/you-said-we-did.xml');
    assert.equal(first.headers.get('content-type'), 'application/rss+xml; charset=utf-8');
    const ids = (xml: string) => [...xml.matchAll(/<guid isPermaLink="false">([^<]+)<\/guid>/g)].map(([, id]) => id);
    const before = await first.text();
    assert.match(before, /<pubDate>Fri, 20 Nov 2026 00:00:00 GMT<\/pubDate>/);
    assert.ok(before.includes(`<link>${served.url}/you-said-we-did#change-signs</link>`));
    shown = [entry('new', '2026-11-21'), entry('signs', '2026-11-20', { title: 'Bigger signs' })];
    assert.deepEqual(ids(before), ['RV9/you-said-we-did/signs']);
    assert.deepEqual(ids(await textAt('/you-said-we-did.xml')), ['RV9/you-said-we-did/new', ...ids(before)]);
  });
});
