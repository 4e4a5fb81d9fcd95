import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { bundleWidget, widgetAssets } from '../../src/server/widget-files.ts';
import { axeFindings } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Served, serve } from '../support/serve.ts';

const bars = ['Feedback and complaints', 'Asked to be contacted'].map((label, place) => ({ label, value: place + 3 }));
const rows = [
  ...bars.map(({ label, value }) => ({ label, value: `${value}, up from 1` })),
  { label: 'Averyveryveryveryveryveryveryverylongwordwithoutanyplacewhereitcouldbreak', value: '1' },
];

describe('a month’s report in a browser', () => {
  let browser: Browser;
  let served: Served;
  let cacheDir = '';
  before(async () => {
    cacheDir = await mkdtemp(join(tmpdir(), 'lanyard-'));
    const widgetFiles = await bundleWidget({ cacheDir });
    const facts = { trustName: 'Example Trust', demonstration: true, ...widgetAssets(widgetFiles) };
    const reportOf = async () => ({ title: 'October', notice: ['One.'], sections: [{ title: 'Came in', rows, bars }] });
    served = await serve({ widgetFiles, facts, reportOf });
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await served.close();
    await rm(cacheDir, { recursive: true, force: true });
  });

  for (const [width, colorScheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const)
    it(`is clean under axe and scrolls nowhere sideways at ${width} pixels, ${colorScheme}`, async () => {
      const context = await browser.newContext({ viewport: { width, height: 740 }, colorScheme });
      const page = await context.newPage();
      await page.goto(`${served.url}/report?of=${(await served.tokens.issue('report', '2026-10')).token}`);
      assert.deepEqual(await axeFindings(page), []);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
      assert.equal(await page.locator('.bars').isVisible(), width > 320, 'on a phone the table says it alone');
      await context.close();
    });
});
