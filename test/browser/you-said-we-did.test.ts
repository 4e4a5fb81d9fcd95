import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod/v4';
import { loadContent } from '../../src/content/load-content.ts';
import type { YouSaidWeDid } from '../../src/content/you-said-we-did.ts';
import { bundleWidget, widgetAssets } from '../../src/server/widget-files.ts';
import { axeFindings } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Served, serve } from '../support/serve.ts';

const hostile = 'A & B <b>loud</b> ]]> \u0000\u000b\ufffe it’s 😀';
const entries: readonly YouSaidWeDid[] = [
  {
    id: 'content',
    title: 'Evening appointments at the memory clinic for people who work or care during the day',
    where: 'Memory clinic, Beverley',
    said: ['It was hard to come during working hours.', 'Carers had to take leave.'],
    state: 'done',
    did: ['The clinic is open until 8pm on Tuesdays.'],
    day: '2026-11-20',
  },
  {
    id: 'long',
    title: 'Averyveryveryveryveryveryveryverylongwordwithoutanyplacewhereitcouldbreak',
    said: [hostile],
    state: 'planned',
    did: ['New signs come by March.'],
    day: '2026-09-02',
  },
];

const Feed = z.object({ fault: z.boolean(), root: z.string(), items: z.array(z.object({ description: z.string() })) });

describe('what changed because people spoke, in a browser', () => {
  let browser: Browser;
  let served: Served;
  let cacheDir = '';
  before(async () => {
    cacheDir = await mkdtemp(join(tmpdir(), 'lanyard-'));
    const widgetFiles = await bundleWidget({ cacheDir });
    const facts = { trustName: 'Example Trust', demonstration: true, contactPhone: '01482 000 000' };
    const content = { ...loadContent(), youSaidWeDid: () => entries };
    served = await serve({ widgetFiles, content, facts: { ...facts, ...widgetAssets(widgetFiles) } });
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await served.close();
    await rm(cacheDir, { recursive: true, force: true });
  });

  async function open(width: number, look: (page: Page) => Promise<void>) {
    const context = await browser.newContext({ viewport: { width, height: 740 } });
    try {
      const page = await context.newPage();
      await page.goto(`${served.url}/you-said-we-did`);
      await look(page);
    } finally {
      await context.close();
    }
  }

  for (const width of [320, 1280])
    it(`is clean under axe and fits at ${width} pixels`, () =>
      open(width, async (page) => {
        assert.deepEqual(await axeFindings(page), []);
        const sideways = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
        assert.equal(await page.evaluate(sideways), false);
        assert.ok(await page.getByRole('heading', { name: 'November 2026' }).isVisible());
      }));

  it('has a feed that an XML parser reads, with the words as they were written', () =>
    open(1280, async (page) => {
      const xml = await (await fetch(`${served.url}/you-said-we-did.xml`)).text();
      const read = await page.evaluate(
        `((text) => {
          const feed = new DOMParser().parseFromString(text, 'application/xml');
          const items = [...feed.querySelectorAll('channel > item')];
          return {
            fault: feed.querySelector('parsererror') !== null,
            root: feed.documentElement.nodeName + ' ' + feed.documentElement.getAttribute('version'),
            items: items.map((item) => {
              const html = new DOMParser().parseFromString(item.querySelector('description').textContent, 'text/html');
              return { description: html.body.textContent };
            }),
          };
        })(${JSON.stringify(xml)})`,
      );
      const { fault, root, items } = Feed.parse(read);
      assert.deepEqual([fault, root, items.length], [false, 'rss 2.0', 2]);
      assert.ok(items[1]?.description.includes('A & B <b>loud</b> ]]>  it’s 😀'), items[1]?.description);
    }));
}).timeout(60_000);
