import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { after, before, describe, it } from 'mocha';
import { chatPage } from '../../src/server/pages/chat-page.ts';
import { bundleWidget, loaderOf, type WidgetFiles, widgetAssets } from '../../src/server/widget-files.ts';
import { serve } from '../support/serve.ts';

describe('what a phone has to load', function () {
  this.timeout(30_000);
  let cacheDir = '';
  let widgetFiles: WidgetFiles;
  let served: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    cacheDir = await mkdtemp(join(tmpdir(), 'lanyard-'));
    widgetFiles = await bundleWidget({ cacheDir });
    served = await serve({ widgetFiles });
  });
  after(async () => {
    await served.close();
    await rm(cacheDir, { recursive: true, force: true });
  });

  it('is at most 100 kB until the first word, with the page, its style and its script', () => {
    const { script, style } = widgetAssets(widgetFiles);
    const { words } = widgetAssets(widgetFiles);
    const page = chatPage({ trustName: 'Example Trust', demonstration: false, script, style, words }, 'ar');
    // In a language whose words come beside the client's English.
    const files = [script, style, words?.ar ?? ''].map(
      (path) => widgetFiles.get(path)?.smaller.br.length ?? Number.POSITIVE_INFINITY,
    );
    const all = [...files, brotliCompressSync(page).length].reduce((sum, one) => sum + one, 0);
    assert.ok(all <= 100_000, `${all} bytes`);
    assert.ok((loaderOf(widgetFiles)?.body.length ?? Number.POSITIVE_INFINITY) <= 4_096);
  });

  for (const [asked, encoding] of [
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ] as const)
    it(`has its pages as ${encoding ?? 'they are'} for whoever takes ${asked}`, async () => {
      const answer = await fetch(`${served.url}/privacy`, { headers: { 'accept-encoding': asked } });
      assert.equal(answer.headers.get('content-encoding'), encoding);
      assert.equal(answer.headers.get('vary'), 'origin, accept-encoding');
      // Node's fetch has opened it already.
      assert.match(await answer.text(), /<\/html>\n$/);
    });

  const table = [
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['identity', null, (body: Buffer) => body],
  ] as const;
  for (const [asked, encoding, open] of table)
    it(`comes as ${encoding ?? 'it is'} to whoever takes ${asked}, and is the same`, async () => {
      const { script } = widgetAssets(widgetFiles);
      const answer = await fetch(`${served.url}${script}`, { headers: { 'accept-encoding': asked } });
      assert.equal(answer.headers.get('content-encoding'), encoding);
      assert.equal(answer.headers.get('vary'), 'origin, accept-encoding');
      assert.match(answer.headers.get('cache-control') ?? '', /immutable/);
      const plain = widgetFiles.get(script);
      // Node's fetch has opened it already; what was kept is opened here.
      assert.deepEqual(Buffer.from(await answer.arrayBuffer()), plain?.body);
      if (encoding !== null && plain !== undefined) assert.deepEqual(open(plain.smaller[encoding]), plain.body);
    });
});
