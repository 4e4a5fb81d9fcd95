import assert from 'node:assert/strict';
import { onTheChatPage } from '../support/on-the-chat-page.ts';

/** Presses the first button of the next card in the moment in which it is drawn: before anybody is told of that card. */
const pressInNextCard = `(() => {
  const cards = () => document.querySelectorAll('.messages .card');
  const before = cards().length;
  const watch = new MutationObserver(() => {
    if (cards().length === before) return;
    watch.disconnect();
    const button = [...cards()].at(-1).querySelector('.ac-pushButton, .ac-selectable');
    button.focus();
    button.click();
  });
  watch.observe(document.querySelector('.messages'), { childList: true, subtree: true });
})()`;

describe('a message that was there before a press', function () {
  this.timeout(60_000);
  const { page, chat, open } = onTheChatPage();

  it('takes no focus after it; the answer to the press does', async () => {
    await open();
    const { heard, say, newestCard } = chat();
    await heard('I am Lanyard');
    await page().evaluate(pressInNextCard);
    await say('give feedback');
    await heard('Which service is it about?');
    await page().locator('.messages .card:focus').waitFor();
    assert.match((await newestCard.textContent()) ?? '', /Which service is it about/);
    assert.match((await page().locator(':focus').textContent()) ?? '', /Which service is it about/);
  });
});
