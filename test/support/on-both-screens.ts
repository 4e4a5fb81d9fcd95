import type { Browser } from 'playwright-core';
import { byKeyboard, type KeyboardVisitor } from './by-keyboard.ts';
import { launchChromium } from './chromium.ts';
import { type Service, startService } from './service.ts';

/** A phone by day and a desk by night, so that both widths and both palettes are seen in every walk. */
const screens = [
  { name: 'on a phone by day', width: 360 },
  { name: 'at a desk by night', width: 1280, colorScheme: 'dark' },
] as const;

/** A service and a browser for one file; gives what takes the same walk on both screens, each by somebody new. */
export function onBothScreens() {
  let browser: Browser;
  let service: Service;
  before(async () => {
    [service, browser] = await Promise.all([startService({ CONTACT_PHONE: '01482 000 000' }), launchChromium()]);
  });
  after(async () => {
    await browser?.close();
    await service?.remove();
  });
  return (what: string, walk: (visitor: KeyboardVisitor) => Promise<void>) => {
    for (const { name, ...screen } of screens)
      it(`${what}, ${name}`, async () => {
        const visitor = await byKeyboard(browser, service.url, screen);
        await walk(visitor).finally(visitor.leave);
      });
  };
}
