import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { type Service, startService } from './service.ts';
import { handsAndEyes } from './widget-visitor.ts';

/**
 * A service that a file's tests may kill, and for each test a page of the chat by itself, whose clock may be moved. The
 * service runs again before each test.
 */
export function onTheChatPage(settings: Readonly<Record<string, string>> = {}) {
  let browser: Browser;
  let service: Service;
  let page: Page;

  before(async () => {
    [service, browser] = await Promise.all([startService(settings), launchChromium()]);
  });
  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    context.setDefaultTimeout(20_000);
    page = await context.newPage();
    await page.clock.install();
  });
  afterEach(async () => {
    await page.context().close();
    await service.restart();
  });
  after(async () => {
    await browser.close();
    await service.remove();
  });

  /** Somebody opens the chat, at another address than the service's own if given. */
  const open = async (url = service.url) => {
    await page.goto(`${url}/chat`);
  };
  const mine = () => page.locator('.messages > li.person').allTextContents();
  return {
    service: () => service,
    page: () => page,
    chat: () => handsAndEyes(page),
    open,
    /** The same, up to the first question of the feedback dialog. */
    async openAndAsk(url?: string) {
      await open(url);
      const { heard, say } = handsAndEyes(page);
      await heard('I am Lanyard');
      await say('give feedback');
      await heard('Who is giving this feedback?');
    },
    offline: () => page.getByText('No connection.').first().waitFor(),
    online: () => page.locator('.banner.online').waitFor({ state: 'attached' }),
    /** How many messages of the person's hold these words. */
    times: async (words: string) => (await mine()).filter((text) => text.includes(words)).length,
  };
}
