import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { axeFindings } from './axe.ts';
import { looksOf } from './looks.ts';

/** Milliseconds that anything may take to appear. */
const patience = 10_000;
/** Presses of Tab after which nobody would go on. */
const enough = 40;

export type KeyboardVisitor = Awaited<ReturnType<typeof byKeyboard>>;

/** One step: what is reached by Tab alone; what is done there, a key or words to type; and what is then asked. */
export type KeyStep = readonly [reach: RegExp, act: string, then: string | RegExp];

/** The button and the panel of the chat have a root of their own, which is looked into. */
const isInChat = `(() => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.tagName === 'IFRAME';
})()`;

/** Somebody without a mouse on the demonstration page, who opens the chat by its button. */
export async function byKeyboard(browser: Browser, url: string, given: { width: number; colorScheme?: 'dark' }) {
  const { width, colorScheme = 'light' } = given;
  const viewport = { width, height: width < 600 ? 740 : 800 };
  const context = await browser.newContext({ viewport, colorScheme, locale: 'en-GB', timezoneId: 'Europe/London' });
  context.setDefaultTimeout(patience);
  await context.addInitScript(keepNews);
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Chat with us' }).press('Enter');
  const opened = await page.locator('iframe').elementHandle();
  const chat = (await opened?.contentFrame()) ?? assert.fail('there is no chat');
  const cards = chat.locator('.messages > li').filter({ has: chat.locator('.card') });
  await cards.getByText('Give feedback').first().waitFor();

  /** Role and name of what has the focus, as a screen reader would say it. */
  async function focused(): Promise<string> {
    const inChat = await page.evaluate(isInChat);
    // The chat's button has a root of its own, whose host counts as focused too.
    const place = (inChat ? chat : page).locator(':focus').last();
    return (await place.count()) === 0 ? 'nothing' : ((await place.ariaSnapshot()).split('\n')[0] ?? '');
  }

  async function reach(name: RegExp, key = 'Tab'): Promise<void> {
    const passed: string[] = [];
    while (passed.length < enough) {
      const now = await focused();
      if (name.test(now)) return;
      passed.push(now);
      await page.keyboard.press(key);
    }
    assert.fail(`${name} is not reached by ${key}; passed: ${passed.join(', ')}`);
  }

  const asked = (text: string | RegExp) => cards.last().getByText(text).first().waitFor();

  /** What must hold wherever somebody stands: axe, sizes, nothing cut off sideways, and the focus in sight. */
  async function sound(where: string, part: 'all' | 'newest' = 'all'): Promise<void> {
    assert.deepEqual(await axeFindings(page, part), [], where);
    assert.deepEqual(await chat.evaluate(looksOf), [], where);
  }

  return {
    ...{ page, chat, focused, reach, asked, sound },
    /** Goes through steps, and looks at the page after each of them. */
    async walk(steps: readonly KeyStep[]) {
      for (const [name, act, then] of steps) {
        await reach(name);
        if (keys.has(act)) await page.keyboard.press(act);
        else await page.keyboard.type(act).then(() => page.keyboard.press('Enter'));
        await asked(then);
        // The focus follows the answer a moment later; nobody is quicker than that.
        if (act === 'Enter' && name.source.startsWith('button')) await chat.locator('.card:focus').waitFor();
        await sound(`after ${name}, ${act}`, 'newest');
      }
      await sound('at the end of the walk');
    },
    /** Everything that a screen reader was told of by itself, in order. */
    news: () => chat.evaluate<readonly string[]>('window.news'),
    leave: () => context.close(),
  };
}

const keys = new Set(['Enter', 'Space', 'Tab', 'Escape', 'ArrowDown']);

/** Notes every addition to a live log, as a screen reader does. */
const keepNews = `
window.news = [];
new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes)
    if (target.nodeType === 1 && target.matches('[role=log]')) for (const { textContent } of addedNodes) window.news.push(textContent);
}).observe(document, { childList: true, subtree: true });`;
