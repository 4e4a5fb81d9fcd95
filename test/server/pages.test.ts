import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chatPage } from '../../src/server/pages/chat-page.ts';
import { demoPage } from '../../src/server/pages/demo-page.ts';
import { bundleWidget, widgetAssets } from '../../src/server/widget-files.ts';

const facts = {
  trustName: 'Trust & <b>Friends</b>',
  demonstration: true,
  script: '/widget/chat-A.js',
  style: '/widget/chat-A.css',
  contactPhone: '01482 000 000',
};

for (const [name, draw] of [
  ['chat', chatPage],
  ['demonstration', demoPage],
] as const)
  describe(`the ${name} page`, () => {
    it('needs no script or style but its files', () => {
      const markup = draw(facts).replaceAll(/<script src="\/[\w/.-]+" defer[^<>]*><\/script>/g, '');
      assert.doesNotMatch(markup, /<script|<style|style=|\son\w+=/);
    });

    it('shows the trust’s name as text', () => {
      assert.match(draw(facts), /Trust &amp; &lt;b&gt;Friends&lt;\/b&gt;/);
      assert.doesNotMatch(draw(facts), /<b>/);
    });

    it('says that it is a demonstration when it is one, and only then', () => {
      assert.match(draw(facts), /not run by/);
      assert.doesNotMatch(draw({ ...facts, demonstration: false }), /emonstration/);
    });

    it('gives the emergency numbers and our own phone without any script', () => {
      for (const number of ['tel:999', 'tel:111', 'tel:01482000000'])
        assert.ok(draw(facts).includes(`href="${number}"`));
    });

    it('invents no phone number when none is set', () => {
      const { contactPhone: _, ...silent } = facts;
      assert.doesNotMatch(draw(silent), /undefined|you can call us/i);
    });
  });

describe('the client’s files', () => {
  it('are built once, named by their content, and read from the cache afterwards', async () => {
    const cacheDir = await mkdtemp(join(tmpdir(), 'lanyard-'));
    try {
      const built = await bundleWidget({ cacheDir });
      const { script, style } = widgetAssets(built);
      assert.match(script, /^\/widget\/chat-[A-Z0-9]{8}\.js$/);
      assert.match(style, /^\/widget\/chat-[A-Z0-9]{8}\.css$/);
      assert.equal(built.get(script)?.type, 'text/javascript; charset=utf-8');
      assert.equal((await readdir(cacheDir)).length, 1);
      const again = await bundleWidget({ cacheDir });
      assert.deepEqual(again.get(script)?.etag, built.get(script)?.etag);
    } finally {
      await rm(cacheDir, { recursive: true, force: true });
    }
  }).timeout(30_000);
});
