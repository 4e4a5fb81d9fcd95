import type { Browser, FrameLocator, Locator } from 'playwright-core';

/** Milliseconds that anything may take to appear. */
const patience = 30_000;

export type Visitor = Awaited<ReturnType<typeof visit>>;

/** Somebody who opens the demonstration page in a tab of their own and talks to the chat in its frame. */
export async function visit(browser: Browser, url: string, viewport = { width: 360, height: 740 }) {
  const context = await browser.newContext({ viewport, locale: 'en-GB', timezoneId: 'Europe/London' });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  await page.goto(url);
  const chat = page.frameLocator('iframe');
  return { page, chat, ...hands(chat), leave: () => context.close() };
}

/** What somebody sees of the chat, and what they do with it. */
function hands(chat: FrameLocator) {
  const messages = chat.locator('.messages > li');
  const newestCard = messages.filter({ has: chat.locator('.card') }).last();
  const box = chat.getByLabel('Your message');
  const field = (label: string | RegExp) => newestCard.getByLabel(label).and(chat.locator('input, textarea'));
  return {
    messages,
    newestCard,
    box,
    /** Waits until the newest card holds this text. */
    asks: (text: string | RegExp) => newestCard.getByText(text).first().waitFor(),
    /** Waits until the newest message holds this text. */
    hears: (text: string | RegExp) => messages.last().getByText(text).first().waitFor(),
    tap: (name: string | RegExp) => pressed(newestCard.getByRole('button', { name, exact: typeof name === 'string' })),
    field,
    fill: (label: string | RegExp, text: string) => field(label).fill(text),
    async say(text: string) {
      await box.fill(text);
      await box.press('Enter');
    },
    suggestion: (name: string) => chat.locator('.suggestions').getByRole('button', { name, exact: true }),
  };
}

const pressed = (button: Locator) => button.click();
