import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import type { Browser, Page } from 'playwright-core';
import { locales } from '../../dialogs/locale.ts';
import { bundleWidget, widgetAssets } from '../../src/server/widget-files.ts';
import { axeFindings } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Served, serve } from '../support/serve.ts';

describe('booklets in a browser', () => {
  let browser: Browser;
  let served: Served;
  let cacheDir = '';
  before(async () => {
    cacheDir = await mkdtemp(join(tmpdir(), 'lanyard-'));
    const widgetFiles = await bundleWidget({ cacheDir });
    const facts = {
      trustName: 'Example Trust',
      demonstration: true,
      contactPhone: '01482 000 000',
      languages: locales,
    };
    const config = { allowedOrigins: [], languages: locales };
    served = await serve({ widgetFiles, config, facts: { ...facts, ...widgetAssets(widgetFiles) } });
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await served.close();
    await rm(cacheDir, { recursive: true, force: true });
  });

  async function open(path: string, width: number, look: (page: Page) => Promise<void>) {
    const context = await browser.newContext({ viewport: { width, height: 740 } });
    try {
      const page = await context.newPage();
      await page.goto(`${served.url}${path}`);
      await look(page);
    } finally {
      await context.close();
    }
  }

  const sideways = (page: Page) =>
    page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

  for (const path of [
    '/booklets',
    '/booklets/sudden',
    '/booklets/nothing',
    '/privacy',
    '/terms',
    '/privacy?lang=ar',
    '/terms?lang=pl',
  ])
    for (const width of [360, 1280])
      it(`${path} is clean under axe and fits at ${width} pixels`, () =>
        open(path, width, async (page) => {
          assert.deepEqual(await axeFindings(page), []);
          assert.equal(await sideways(page), false);
        }));

  it('let the keyboard skip to the words, and from the contents to a section', () =>
    open('/booklets/adult', 360, async (page) => {
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to main content' });
      assert.equal(await page.evaluate('document.activeElement.className'), 'skip');
      assert.ok((await skip.boundingBox())?.x ?? -1 >= 0, 'it is seen once it has the focus');
      await page.getByRole('link', { name: 'Registering the death' }).click();
      assert.ok(await page.getByRole('heading', { name: 'Registering the death' }).isVisible());
      assert.match(page.url(), /#registering$/);
    }));

  it('leave out of print what paper cannot do, and give the chat’s address instead', () =>
    open('/booklets/adult', 1280, async (page) => {
      const download = page.getByRole('link', { name: 'Download this booklet (PDF)' });
      const address = page.getByText(`${served.url}/chat`).first();
      assert.deepEqual([await download.isVisible(), await address.isVisible()], [true, false]);
      await page.emulateMedia({ media: 'print' });
      assert.deepEqual([await download.isVisible(), await address.isVisible()], [false, true]);
      assert.ok(await page.getByText('Version 1.0').isVisible());
    }));
}).timeout(60_000);
