import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chatPage } from '../../src/server/pages/chat-page.ts';
import { bundleWidget, widgetAssets } from '../../src/server/widget-files.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Served, serve } from '../support/serve.ts';
import { handsAndEyes } from '../support/widget-visitor.ts';

const hour = 60 * 60 * 1000;

describe('a chat that is older than its token', function () {
  this.timeout(60_000);
  let cacheDir = '';
  let served: Served;
  let browser: Browser;
  let page: Page;
  const refused: number[] = [];

  before(async () => {
    cacheDir = await mkdtemp(join(tmpdir(), 'lanyard-'));
    const widgetFiles = await bundleWidget({ cacheDir });
    const facts = { trustName: 'Example Trust', demonstration: true, ...widgetAssets(widgetFiles) };
    const pages = { demo: () => '', chat: () => chatPage(facts), privacy: () => '', terms: () => '' };
    [served, browser] = await Promise.all([serve({ widgetFiles, pages }), launchChromium()]);
  });
  beforeEach(async () => {
    refused.length = 0;
    page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    page.on('response', (answer) => {
      if (answer.status() === 403) refused.push(answer.status());
    });
    await page.goto(`${served.url}/chat`);
    await handsAndEyes(page).heard('Hello');
  });
  afterEach(() => page.context().close());
  after(async () => {
    await browser.close();
    await served.close();
    await rm(cacheDir, { recursive: true, force: true });
  });

  it('gets a fresh token and sends the same message once, without a word to the person', async () => {
    served.clock.now = new Date(served.clock.now.getTime() + hour);
    const { say, heard, messages } = handsAndEyes(page);
    await say('my words');
    await heard('You said: my words');
    assert.deepEqual(refused, [403]);
    assert.equal(await messages.getByText('You said: my words').count(), 1);
    assert.equal(await page.getByText(/No connection|has ended/).count(), 0);
  });

  it('says that it has ended after a day, and keeps what was said and what was not sent', async () => {
    served.clock.now = new Date(served.clock.now.getTime() + 25 * hour);
    const { say, heard } = handsAndEyes(page);
    await say('my words');
    await page.getByText('This chat has ended. The text stays here.').waitFor();
    await heard('Hello');
    await heard('my words');
    await page.getByText('Not sent.').waitFor();
    await page.getByRole('button', { name: 'Start a new chat' }).click();
    await page.getByRole('button', { name: 'Try again' }).click();
    await heard('You said: my words');
  });
});
