import type { Browser } from 'playwright-core';

/** A slow phone in a slow network; the same for every client. */
export const slow = { megabitsPerSecond: 1.6, latency: 150, cpu: 4 };

export interface Load {
  /** Milliseconds from the start of the navigation to the first paint with text. */
  readonly firstPaint: number;
  /** Milliseconds from there to the paint that shows the bot's first message. */
  readonly firstMessage: number;
  /** As they came over the wire, headers and socket frames included. */
  readonly bytes: number;
}

// Watches for the hello, and takes the time of the frame after the one in which it is drawn.
const watch = `
new MutationObserver((_, observer) => {
  if (!document.body?.textContent.includes('I am Lanyard')) return;
  observer.disconnect();
  requestAnimationFrame(() => requestAnimationFrame(() => drawn(performance.now())));
}).observe(document, { subtree: true, childList: true, characterData: true });`;

/**
 * Loads a page once, with nothing in the cache, until the bot's first message is drawn.
 * @param sent how many bytes the server has sent so far.
 */
export async function loadPage(browser: Browser, url: string, sent: () => number): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const bytesPerSecond = (slow.megabitsPerSecond * 1e6) / 8;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: slow.latency },
    ...{ downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond },
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
  const before = sent();
  const drawn = Promise.withResolvers<number>();
  await page.exposeFunction('drawn', drawn.resolve);
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'commit' });
  const firstMessage = await drawn.promise;
  const bytes = sent() - before;
  const firstPaint = await page.evaluate<number>("performance.getEntriesByName('first-contentful-paint')[0].startTime");
  await context.close();
  return { firstPaint, firstMessage, bytes };
}
