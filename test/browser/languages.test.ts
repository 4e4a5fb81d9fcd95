import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { words as feedback } from '../../dialogs/feedback/words.ts';
import { words as involvement } from '../../dialogs/involvement/words.ts';
import type { Locale } from '../../dialogs/locale.ts';
import { conversationWords } from '../../src/conversation/words.ts';
import { client as arabic } from '../../src/widget/words/ar.ts';
import { axeFindings } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Service, startService } from '../support/service.ts';

const phone = { width: 360, height: 740 };

describe('the chat in another language', function () {
  this.timeout(60_000);
  let browser: Browser;
  let service: Service;
  let page: Page;

  before(async () => {
    [service, browser] = await Promise.all([startService(), launchChromium()]);
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: phone });
    page.setDefaultTimeout(20_000);
  });
  afterEach(() => page.close());
  after(async () => {
    await browser.close();
    await service.remove();
  });

  const open = (locale: Locale) => page.goto(`${service.url}/chat?lang=${locale}`);
  const shown = (text: string) => page.locator('.messages').getByText(text, { exact: true }).last().waitFor();
  const press = (name: string) => page.locator('.messages').getByRole('button', { name }).last().click();
  const choose = async (name: string) => {
    await page.locator('.languages summary').click();
    await page.locator('.languages').getByRole('link', { name }).click();
  };
  const attribute = (name: string) => page.locator('html').getAttribute(name);
  const looksRight = async () => {
    assert.deepEqual(await axeFindings(page), []);
    const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    assert.equal(await page.evaluate(wide), 0);
  };
  const leftOf = async (selector: string) => (await page.locator(selector).boundingBox())?.x ?? Number.NaN;

  it('runs from right to left in Arabic, clean under axe at each step', async () => {
    await open('ar');
    const { ar } = feedback;
    await shown(conversationWords.ar.greeting.title);
    assert.equal(await attribute('lang'), 'ar');
    assert.equal(await attribute('dir'), 'rtl');
    assert.ok((await leftOf('.line .main')) < (await leftOf('.line textarea')), 'the button is on the left');
    assert.equal(await page.locator('.line .main').textContent(), arabic.composer?.send);
    await looksRight();
    await press(ar.title);
    await press(ar.questions.who?.options?.patient ?? '');
    await shown(String(ar.questions.service?.ask));
    assert.equal(await page.locator('fieldset.card').last().getAttribute('lang'), 'ar');
    await looksRight();
    await page.locator('#help-now button').click();
    await shown(conversationWords.ar.danger.plainTitle);
    await shown(conversationWords.en.danger.asked);
    await looksRight();
  });

  it('goes on in the language that is chosen in its bar, with the same question and the answers kept', async () => {
    await open('en');
    await press('Give feedback');
    await press('I am a carer');
    await shown('Which service is it about?');
    await choose('Polski');
    await shown(String(feedback.pl.questions.service?.ask));
    assert.equal(await attribute('lang'), 'pl');
    await choose('English');
    await shown('Which service is it about?');
    await page.locator('#words').fill('check answers');
    await page.keyboard.press('Enter');
    await shown('I am a carer, family member or friend');
  });

  it('stays in its language when the chat is deleted or begun anew', async () => {
    await open('ro');
    await shown(conversationWords.ro.greeting.title);
    await page.setViewportSize({ ...phone, width: 320 });
    await page.locator('.languages summary').click();
    await looksRight();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.languages').getAttribute('open'), null);
    await page.locator('.this-chat summary').click();
    await page.locator('.this-chat button').last().click();
    await page.locator('.this-chat button').first().click();
    await page.locator('#deleted:not([hidden])').waitFor();
    await shown(conversationWords.ro.greeting.title);
    assert.match(page.url(), /\/chat\?lang=ro$/);
  });

  it('has the trust’s own English read by an English voice, and its own words by its own', async () => {
    await open('pl');
    await shown(conversationWords.pl.greeting.title);
    await page.locator('#help-now button').click();
    await shown(conversationWords.pl.danger.plainTitle);
    const line = page.locator('.messages [lang="en"]').filter({ hasText: 'Call Samaritans to talk' }).last();
    await line.waitFor();
    const title = page.locator('.messages .ac-textBlock').filter({ hasText: conversationWords.pl.danger.plainTitle });
    assert.equal(await title.last().getAttribute('lang'), null);
  });

  it('keeps a phone number in one line and in its order, on a button as in a sentence', async () => {
    await open('ckb');
    await shown(conversationWords.ckb.greeting.title);
    await page.locator('#help-now button').click();
    const number = page.locator('.messages bdi.number').filter({ hasText: '116 123' }).last();
    await number.waitFor();
    assert.equal(await number.getAttribute('dir'), 'ltr');
    await page.setViewportSize({ ...phone, width: 320 });
    const rows = "[...document.querySelectorAll('bdi.number')].map((one) => one.getClientRects().length)";
    assert.deepEqual(new Set(await page.evaluate<number[]>(rows)), new Set([1]));
    await looksRight();
  });

  it('is in easy words in Easy Read, on a phone and on a large screen', async () => {
    await open('en-x-easyread');
    const easy = feedback['en-x-easyread'];
    await press(easy.title);
    await shown(String(easy.questions.who?.ask));
    await looksRight();
    await page.setViewportSize({ width: 1280, height: 800 });
    await looksRight();
  });

  it('has a picture beside each choice that is ticked, in Easy Read', async () => {
    await open('en-x-easyread');
    await press(involvement['en-x-easyread'].title);
    await shown(String(involvement['en-x-easyread'].questions.interests?.ask));
    const card = page.locator('fieldset.card').last();
    assert.equal(await card.locator('input').count(), 12);
    assert.equal(await card.locator('input + img').count(), 12);
    // A picture that cannot be drawn makes this fail.
    await page.evaluate('Promise.all([...document.images].map((picture) => picture.decode()))');
    await looksRight();
  });

  it('is English where a language is asked for that is not offered', async () => {
    await page.goto(`${service.url}/chat?lang=fr`);
    await shown(conversationWords.en.greeting.title);
    assert.equal(await attribute('lang'), 'en-GB');
  });
});
