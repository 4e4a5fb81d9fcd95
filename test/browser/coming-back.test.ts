import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { type Service, startService } from '../support/service.ts';
import { handsAndEyes } from '../support/widget-visitor.ts';

describe('coming back to a chat', function () {
  this.timeout(60_000);
  let service: Service;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const posts: string[] = [];

  before(async () => {
    [service, browser] = await Promise.all([startService(), launchChromium()]);
  });
  beforeEach(async () => {
    posts.length = 0;
    context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    context.setDefaultTimeout(10_000);
    context.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/activities')) posts.push(request.postData() ?? '');
    });
    page = await context.newPage();
    await page.clock.install();
    await page.goto(`${service.url}/chat`);
    const { heard, say } = handsAndEyes(page);
    await heard('I am Lanyard');
    await say('give feedback');
    await heard('Who is giving this feedback?');
  });
  afterEach(() => context.close());
  after(async () => {
    await browser.close();
    await service.remove();
  });

  /** A browser copies what the tab keeps, as it does for *Duplicate tab*. */
  async function duplicate(): Promise<Page> {
    const [copy] = await Promise.all([context.waitForEvent('page'), page.evaluate("void window.open('/chat')")]);
    return copy;
  }

  const mine = (of: Page) => of.locator('.messages > li.person').allTextContents();

  it('goes on at once when the page is loaded again, as often as one likes', async () => {
    for (const _ of [1, 2, 3]) {
      await page.reload();
      await handsAndEyes(page).heard('Who is giving this feedback?');
    }
    assert.equal((await mine(page)).length, 1);
  });

  it('goes on at once after a look at another page', async () => {
    await page.goto(`${service.url}/privacy`);
    await page.clock.fastForward('20:00');
    await page.goto(`${service.url}/chat`);
    await handsAndEyes(page).heard('Who is giving this feedback?');
  });

  it('asks first in a copy of the tab, shows and sends nothing until then, and then both tabs are right', async () => {
    await handsAndEyes(page).box.fill('half a thought');
    await context.setOffline(true);
    await handsAndEyes(page).say('a carer');
    await page.getByText('Waiting to send').waitFor();
    await handsAndEyes(page).box.fill('half a thought');
    await page.route('**/widget/session', (route) => route.abort());
    await context.setOffline(false);

    const copy = await duplicate();
    await copy.getByRole('heading', { name: 'Your chat is open in another tab' }).waitFor();
    await copy.reload();
    await copy.getByRole('heading', { name: 'Your chat is open in another tab' }).waitFor();
    assert.doesNotMatch((await copy.textContent('body')) ?? '', /a carer|Who is giving/);
    assert.equal(await copy.getByLabel('Your message').count(), 0);
    assert.equal(posts.filter((post) => post.includes('a carer')).length, 0);

    await copy.getByRole('button', { name: 'Go on with the chat of your other tab' }).click();
    await handsAndEyes(copy).heard('Which service is it about?');
    await page.unroute('**/widget/session');
    await page.clock.fastForward('00:20');
    await handsAndEyes(page).heard('Which service is it about?');
    await handsAndEyes(page).say('not sure');
    for (const tab of [page, copy]) {
      await handsAndEyes(tab).heard('Overall, how was your experience of our service?');
      const said = await mine(tab);
      assert.deepEqual(
        ['give feedback', 'a carer', 'not sure'].map((words) => said.filter((text) => text.includes(words)).length),
        [1, 1, 1],
      );
    }
    await copy.reload();
    await handsAndEyes(copy).heard('Overall, how was your experience of our service?');
    await page.reload();
    await handsAndEyes(page).heard('Overall, how was your experience of our service?');
  });

  it('begins another chat in the copy on request, and the first tab keeps its own', async () => {
    const copy = await duplicate();
    await copy.getByRole('button', { name: 'Start a new chat' }).click();
    await handsAndEyes(copy).heard('I am Lanyard');
    assert.deepEqual(await mine(copy), []);
    await handsAndEyes(copy).say('thank someone');
    await handsAndEyes(page).say('a patient');
    await handsAndEyes(page).heard('Which service is it about?');
    assert.equal((await mine(page)).length, 2);
    assert.equal((await mine(copy)).length, 1);
  });

  it('asks first after half an hour away, and forgets the old chat when a new one is wanted', async () => {
    await page.goto(`${service.url}/privacy`);
    await page.clock.fastForward('31:00');
    await page.goto(`${service.url}/chat`);
    await page.getByRole('heading', { name: 'There is a chat from earlier' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Start a new chat' }).click();
    await handsAndEyes(page).heard('I am Lanyard');
    assert.deepEqual(await mine(page), []);
    await page.reload();
    await handsAndEyes(page).heard('I am Lanyard');
    assert.deepEqual(await mine(page), []);
  });
});
