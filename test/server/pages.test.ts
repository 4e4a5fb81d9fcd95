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

describe('the chat page in another language', () => {
  const languages = ['en', 'pl', 'ar'] as const;
  const words = { pl: '/widget/words-pl-A.js', ar: '/widget/words-ar-A.js' };
  const arabic = chatPage({ ...facts, languages, words }, 'ar');

  it('says so to browsers, and loads the client’s words before the client', () => {
    assert.match(arabic, /<html lang="ar" dir="rtl">/);
    const scripts = [...arabic.matchAll(/<script src="([^"]+)"/g)].map(([, path]) => path);
    assert.deepEqual(scripts, [words.ar, facts.script]);
  });

  it('has the notice in English too while nobody has checked the translation', () => {
    assert.match(arabic, /<p lang="en" dir="ltr">If someone’s life is at risk, call <a href="tel:999">/);
    assert.doesNotMatch(chatPage(facts), /<p lang="en"/);
  });

  it('leads to what is kept and how long, in its language and beside the chat, which stays open', () => {
    assert.ok(arabic.includes('<a href="/privacy?lang=ar" target="_blank" rel="noopener">'));
    assert.ok(chatPage(facts).includes('<a href="/privacy" target="_blank" rel="noopener">'));
  });

  it('offers each language by its own name, as a link that needs no script, and none where there is no choice', () => {
    const links = [...arabic.matchAll(/<a href="\?lang=([\w-]+)"[^>]*><bdi[^>]*>([^<]+)</g)].map(([, tag, name]) => [
      tag,
      name,
    ]);
    assert.deepEqual(links, [
      ['en', 'English'],
      ['pl', 'Polski'],
      ['ar', 'العربية'],
    ]);
    assert.doesNotMatch(chatPage(facts), /class="languages"/);
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
