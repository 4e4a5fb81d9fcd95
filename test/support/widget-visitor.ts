import assert from 'node:assert/strict';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { axeFindings } from './axe.ts';

/** Milliseconds that anything may take to appear. */
const patience = 10_000;
const phone = { width: 360, height: 740 };

export type Visitor = Awaited<ReturnType<typeof visit>>;

/** Somebody who opens the chat on the demonstration page, in a tab of their own on a phone, and talks to it. */
export async function visit(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: phone, locale: 'en-GB', timezoneId: 'Europe/London' });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const open = async () => {
    await page.goto(url);
    await page.getByRole('button', { name: 'Chat with us' }).click();
  };
  await open();
  const chat = page.frameLocator('iframe');
  return { page, chat, open, ...handsAndEyes(chat), looksRight: () => looksRight(page), leave: () => context.close() };
}

/** What somebody sees of the chat, in a frame or as a page of its own, and what they do with it. */
export function handsAndEyes(chat: FrameLocator | Page) {
  const messages = chat.locator('.messages > li');
  const newestCard = messages.filter({ has: chat.locator('.card') }).last();
  const box = chat.getByLabel('Your message');
  const field = (label: string | RegExp) => newestCard.getByLabel(label).and(chat.locator('input, textarea'));
  const button = (name: string | RegExp) => newestCard.getByRole('button', { name, exact: typeof name === 'string' });
  const asked = (text: string | RegExp) => newestCard.getByText(text).first().waitFor();
  const say = async (text: string) => {
    await box.fill(text);
    await box.press('Enter');
  };
  return {
    messages,
    newestCard,
    box,
    field,
    button,
    /** Waits until the newest card holds this text. */
    asked,
    /** Waits until some message holds this text. */
    heard: (text: string | RegExp) => messages.getByText(text).last().waitFor(),
    tap: (name: string | RegExp) => button(name).click(),
    fill: (label: string | RegExp, text: string) => field(label).fill(text),
    say,
    /** Says one thing after another, each once the card before it has come. */
    async exchange(lines: readonly (readonly [said: string, asked: string | RegExp])[]) {
      for (const [said, then] of lines) {
        await say(said);
        await asked(then);
      }
    },
    suggested: (name: string) => chat.locator('.suggestions').getByRole('button', { name, exact: true }),
  };
}

/** Clean under axe at the width of a phone, and nothing to scroll sideways on the narrowest one. */
async function looksRight(page: Page) {
  assert.deepEqual(await axeFindings(page), []);
  await page.setViewportSize({ ...phone, width: 320 });
  for (const frame of page.frames())
    assert.equal(await frame.evaluate(sidewaysScroll), 0, `${new URL(frame.url()).pathname} scrolls sideways`);
  await page.setViewportSize(phone);
}

// Text, because the pages' own globals are none of the tests'.
const sidewaysScroll =
  "Math.max(...[document.documentElement, ...document.querySelectorAll('#scroll')].map((box) => box.scrollWidth - box.clientWidth))";
