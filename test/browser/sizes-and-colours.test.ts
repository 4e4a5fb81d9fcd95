import assert from 'node:assert/strict';
import { onBothScreens } from '../support/on-both-screens.ts';

/** In the page: the smallest text that is seen, in pixels. */
const smallest = `Math.min(...[...document.querySelectorAll('.messages *, #composer *, .bar *')]
  .filter((one) => [...one.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim() !== ''))
  .filter((one) => one.checkVisibility() && !one.closest('.unseen'))
  .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))`;

/** In the page: which ways out are not whole in sight. */
const outOfSight = `[...document.querySelectorAll('#leave, #help-now button')]
  .filter((way) => { const { top, left, bottom, right } = way.getBoundingClientRect(); return top < 0 || left < 0 || bottom > innerHeight || right > innerWidth; })
  .map((way) => way.textContent)`;

/** In the page: the reader's own style of WCAG 2.2, 1.4.12. */
const widerSpacing = `const sheet = new CSSStyleSheet();
sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
document.adoptedStyleSheets = [sheet];`;

/** In the page: buttons and texts whose words do not fit into them. */
const cutOff = `[...document.querySelectorAll('button, .text, .ac-textBlock, .ac-richTextBlock, .sender')]
  .filter((one) => one.checkVisibility() && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 6))
  .map((one) => one.textContent)`;

/** In the page: what is wider than the box that it stands in. */
const beyondTheirBox = `[...document.querySelectorAll('.messages .ac-textBlock, .messages .ac-richTextBlock, .messages .text')]
  .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
  .map((one) => one.textContent)`;

describe('the chat as the reader has it', function () {
  this.timeout(60_000);
  const walks = onBothScreens();

  walks('text of double size, at once and everywhere', async ({ page, chat, walk, sound }) => {
    await walk([[/button "Give feedback/, 'Enter', 'Who is giving this feedback?']]);
    assert.equal(await chat.evaluate(smallest), 16);
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    assert.equal(await chat.evaluate(smallest), 32);
    await sound('with large text');
    assert.deepEqual(await chat.evaluate(outOfSight), []);
  });

  walks('text of double size, with nothing of a receipt cut off', async ({ page, chat, walk, reach, sound }) => {
    await walk([[/button "Thank or nominate/, 'Enter', /thank them, or nominate them/]]);
    await walk([
      [/button "Say thank you/, 'Enter', 'What is their name?'],
      [/textbox "What is their name/, 'Sam', 'Which team or service do they work in?'],
      [/combobox "Which team/, 'not sure', 'When did you meet them?'],
      [/button "Skip this question"/, 'Enter', 'What would you like to thank them for?'],
    ]);
    await reach(/textbox "What would you like to thank/);
    await page.keyboard.type('So kind.');
    await walk([
      [/button "Continue"/, 'Enter', 'May we tell them that it comes from you?'],
      [/button "No/, 'Enter', /May we share your words/],
      [/button "No"/, 'Enter', 'How can we tell you what came of it?'],
      [/button "Skip this question"/, 'Enter', 'Check your answers'],
      [/button "Confirm and send"/, 'Enter', 'Your reference'],
    ]);
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await sound('with large text');
    assert.deepEqual(await chat.evaluate(beyondTheirBox), []);
  });

  walks('wider spacing of lines, letters and words, with nothing cut off', async ({ chat, walk, sound }) => {
    await chat.evaluate(widerSpacing);
    await walk([[/button "Give feedback/, 'Enter', 'Who is giving this feedback?']]);
    await sound('with wider spacing');
    assert.deepEqual(await chat.evaluate(cutOff), []);
  });

  walks('zoom of 400 %, with nothing to scroll sideways and both ways out in sight', async ({ page }) => {
    await page.goto(`${new URL(page.url()).origin}/chat`);
    await page.setViewportSize({ width: 320, height: 256 });
    await page.getByText('Give feedback').first().waitFor();
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
    assert.deepEqual(await page.evaluate(outOfSight), []);
  });

  walks('a change of light in the middle, which every card follows', async ({ page, walk, sound, chat }) => {
    await walk([[/button "Help now"/, 'Enter', 'Help you can get now']]);
    const ground = () => chat.evaluate("getComputedStyle(document.querySelector('.card')).backgroundColor");
    await page.emulateMedia({ colorScheme: 'light' });
    assert.equal(await ground(), 'rgb(255, 255, 255)');
    await sound('by day');
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.equal(await ground(), 'rgb(30, 39, 46)');
    await sound('by night');
  });

  walks('colours of their own, in which the focus still has an edge', async ({ page, reach, asked, chat }) => {
    const edge = 'getComputedStyle(document.activeElement).outlineWidth';
    await page.emulateMedia({ forcedColors: 'active' });
    await reach(/button "Give feedback/);
    assert.equal(await chat.evaluate(edge), '4px');
    await page.keyboard.press('Enter');
    await asked('Who is giving this feedback?');
    await reach(/button "I am the patient/);
    assert.equal(await chat.evaluate(edge), '4px');
  });
});
