import assert from 'node:assert/strict';
import { languages, locales } from '../../dialogs/locale.ts';
import { onTheChatPage } from '../support/on-the-chat-page.ts';

/** Of some elements: how many pixels each is above the bottom of the first, and whether all are within the window. */
const placesOf = (selector: string) => `(() => {
  const boxes = [...document.querySelectorAll('${selector}')].map((one) => one.getBoundingClientRect());
  return {
    count: boxes.length,
    besideEachOther: boxes.every(({ top }) => top < boxes[0].bottom) && boxes.every(({ bottom }) => bottom > boxes[0].top),
    inside: boxes.every(({ left, right }) => left >= 0 && right <= document.documentElement.clientWidth),
  };
})()`;

/** How many lines of text an element's words take; letters of two fonts in one line have their middles close together. */
const linesOf = (selector: string) => `(() => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('${selector}'));
  const middles = [...range.getClientRects()].map(({ top, bottom }) => (top + bottom) / 2).sort((one, other) => one - other);
  return middles.filter((middle, at) => at === 0 || middle - middles[at - 1] > 10).length;
})()`;

/** Letters that fit above the text box at 360 pixels, as they do in English. */
const longest = 36;

describe('what stands around the chat on a phone', function () {
  this.timeout(60_000);
  const { page, service } = onTheChatPage();

  for (const locale of locales)
    it(`has the two ways out beside each other in text of double size, and one line above the text box (${locale})`, async () => {
      await page().goto(`${service().url}/chat?lang=${locale}`);
      await page().locator('.this-chat summary').waitFor();
      const [save, label] = [page().locator('.this-chat summary'), page().locator('.composer label')];
      const letters = `${await save.textContent()}${await label.textContent()}`.length;
      assert.ok(letters <= longest, `${letters} letters`);
      // The browser that comes with the tests has no Arabic letters, and draws boxes that are wider.
      if (languages[locale].direction === 'ltr')
        for (const words of ['.this-chat summary', '.composer label'])
          assert.equal(await page().evaluate(linesOf(words)), 1);
      const browser = await page().context().newCDPSession(page());
      await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
      assert.deepEqual(await page().evaluate(placesOf('.exits a, .exits button')), {
        count: 2,
        besideEachOther: true,
        inside: true,
      });
    });
});
