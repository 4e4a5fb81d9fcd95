import assert from 'node:assert/strict';
import { axeFindings } from '../support/axe.ts';
import { onTheChatPage } from '../support/on-the-chat-page.ts';

// Text, because the page's own globals are none of the tests'.
const inSight =
  "document.querySelector('.note').getBoundingClientRect().bottom <= document.getElementById('scroll').getBoundingClientRect().bottom";

describe('a chat without a connection for a minute', function () {
  this.timeout(60_000);
  const { page, chat, openAndAsk, offline, online } = onTheChatPage({
    CONTACT_PHONE: '01482 000 000',
    CONTACT_HOURS: 'Monday to Friday, 9am to 5pm',
  });

  it('hands over to the phone, keeps what was typed and sent, and goes on when there is one', async () => {
    await openAndAsk();
    await page().context().setOffline(true);
    await offline();
    await chat().say('a carer');
    await chat().box.fill('half a thought');
    const panel = page().locator('.unreachable');
    await page().clock.fastForward('00:50');
    assert.equal(await panel.count(), 0);
    await page().clock.fastForward('00:11');
    await panel.getByRole('heading', { name: 'We cannot reach the chat just now' }).waitFor();
    assert.ok(await page().evaluate(inSight), 'the newest words are still seen');
    assert.equal(await panel.getByRole('link', { name: '01482 000 000' }).getAttribute('href'), 'tel:01482000000');
    await panel.getByText('Monday to Friday, 9am to 5pm').waitFor();
    for (const number of ['999', '111']) await panel.getByRole('link', { name: number }).waitFor();
    assert.deepEqual(await axeFindings(page()), []);
    await page().context().setOffline(false);
    await chat().heard('Which service is it about?');
    await online();
    assert.equal(await panel.count(), 0);
    assert.equal(await chat().box.inputValue(), 'half a thought');
  });

  it('tells by its title what was answered while its tab was in the background', async () => {
    await openAndAsk();
    const title = await page().title();
    await page().evaluate(`
      Object.defineProperty(document, 'hidden', { get: () => window.away ?? true, configurable: true });`);
    await chat().say('a carer');
    await chat().heard('Which service is it about?');
    assert.equal(await page().title(), `(1) ${title}`);
    await page().evaluate("window.away = false; document.dispatchEvent(new Event('visibilitychange'))");
    assert.equal(await page().title(), title);
  });
});
