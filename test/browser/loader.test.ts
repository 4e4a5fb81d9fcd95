import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { readable } from '../../src/widget/loader-colour.ts';
import { axeFindings } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Service, startService } from '../support/service.ts';
import { type TrustSite, trustSite } from '../support/trust-site.ts';

describe('the script on a trust’s site', function () {
  this.timeout(60_000);
  let service: Service;
  let browser: Browser;
  let trust: TrustSite;

  before(async () => {
    trust = await trustSite();
    [service, browser] = await Promise.all([startService({ ALLOWED_ORIGINS: trust.origin }), launchChromium()]);
  });
  after(async () => {
    await browser.close();
    await service.remove();
    trust.close();
  });

  /** A page of the trust, under a strict policy of its own. */
  async function visit(attributes: string, width: number, look: (page: Page, asked: string[]) => Promise<void>) {
    const context = await browser.newContext({ viewport: { width, height: 740 } });
    const page = await context.newPage();
    const asked: string[] = [];
    trust.show(service.url, attributes);
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') asked.push(message.text());
    });
    await page.goto(trust.url);
    await look(page, asked);
    await context.close();
  }

  it('is small, and loads and keeps nothing until it is pressed', async () => {
    const loader = await fetch(`${service.url}/lanyard.js`);
    assert.ok((await loader.arrayBuffer()).byteLength <= 4_096);
    await visit('', 1280, async (page, asked) => {
      await page.getByRole('button', { name: 'Chat with us' }).waitFor();
      assert.deepEqual(asked, [trust.url, `${service.url}/lanyard.js`]);
      assert.equal(await page.evaluate('localStorage.length + sessionStorage.length + document.cookie.length'), 0);
      assert.deepEqual(await axeFindings(page), []);
    });
  });

  for (const width of [360, 1280])
    it(`opens the chat by keyboard, and Escape closes it from within, at ${width} pixels`, () =>
      visit('data-label="Talk to us" data-position="left" data-colour="#7c2855"', width, async (page, asked) => {
        const launcher = page.getByRole('button', { name: 'Talk to us' });
        assert.equal(await launcher.getAttribute('aria-haspopup'), 'dialog');
        await launcher.focus();
        await page.keyboard.press('Enter');
        const chat = page.frameLocator('iframe');
        await chat.getByText('I am Lanyard').first().waitFor();
        await chat.getByLabel('Your message').fill('hello');
        await page.keyboard.press('Escape');
        await launcher.waitFor();
        assert.equal(await page.evaluate('document.activeElement.shadowRoot.activeElement.textContent'), 'Talk to us');
        await page.evaluate('Lanyard.open()');
        assert.equal(await chat.getByLabel('Your message').inputValue(), 'hello', 'it goes on where it was');
        assert.deepEqual(await axeFindings(page), []);
        await page.getByRole('button', { name: 'Close the chat' }).click();
        await launcher.waitFor();
        const foreign = asked.filter((url) => !url.startsWith(trust.url) && !url.includes(new URL(service.url).host));
        assert.deepEqual(foreign, []);
      }));

  for (const [width, modal] of [
    [360, true],
    [1280, false],
  ] as const)
    it(`is ${modal ? 'the only thing that the keyboard reaches' : 'beside the page'} at ${width} pixels`, () =>
      visit('', width, async (page) => {
        await page.getByRole('button', { name: 'Chat with us' }).click();
        const panel = page.getByRole('dialog', { name: 'Chat with us' });
        assert.equal(await panel.getAttribute('aria-modal'), String(modal));
        await page.frameLocator('iframe').getByText('I am Lanyard').first().waitFor();
        await page.getByRole('button', { name: 'Close the chat' }).focus();
        const reached = new Set<unknown>();
        for (let presses = 0; presses < 30; presses++) {
          await page.keyboard.press('Shift+Tab');
          reached.add(await page.evaluate('document.activeElement.tagName'));
        }
        assert.equal(reached.has('A'), !modal);
        assert.ok(reached.has('DIV'), 'it comes back to the chat');
        await page.setViewportSize({ width: modal ? 1280 : 360, height: 740 });
        await page.locator(`dialog[aria-modal=${!modal}]`).waitFor();
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Chat with us' }).waitFor();
      }));

  it('counts on the button what was answered while the chat was closed, and has read it when it is opened', () =>
    visit('data-hours="We read it Monday to Friday, 9am to 5pm"', 360, async (page) => {
      const launcher = page.getByRole('button', { name: 'Chat with us We read it Monday to Friday, 9am to 5pm' });
      await launcher.click();
      const chat = page.frameLocator('iframe');
      await chat.getByText('I am Lanyard').first().waitFor();
      let goOn = () => {};
      const closed = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      await page.route('**/activities', async (route) => {
        await closed;
        await route.continue();
      });
      await chat.getByLabel('Your message').fill('give feedback');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await launcher.waitFor();
      assert.equal(await page.getByText('new message').count(), 0);
      goOn();
      const unread = page.getByRole('button', { name: /^Chat with us .* [12] new messages?$/ });
      await unread.waitFor();
      assert.match((await page.getByRole('status').textContent()) ?? '', /new message/);
      assert.deepEqual(await axeFindings(page), []);
      await unread.click();
      await chat.getByText('Who is giving this feedback?').waitFor();
      await page.keyboard.press('Escape');
      await launcher.waitFor();
      assert.equal(await page.getByText('new message').count(), 0);
    }));

  it('is a plain link in a browser that is too old for the button', () =>
    visit('', 360, async (page) => {
      await page.addInitScript('delete window.HTMLDialogElement');
      await page.reload();
      await page.getByRole('link', { name: 'Chat with us' }).click();
      await page.getByText('I am Lanyard').first().waitFor();
      assert.equal(page.url(), `${service.url}/chat`);
    }));

  it('takes no colour on which white cannot be read', () => {
    for (const [colour, is] of [
      ['#005eb8', true],
      ['#7c2855', true],
      ['#ffeb3b', false],
      ['red', false],
      ['#005eb8;}', false],
      ['', false],
    ] as const)
      assert.equal(readable(colour), is, colour);
  });
});
