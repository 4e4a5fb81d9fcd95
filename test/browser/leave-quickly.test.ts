import assert from 'node:assert/strict';
import { inABrowser } from '../support/in-a-browser.ts';

const elsewhere = 'https://www.bbc.co.uk/weather';

describe('leaving quickly', function () {
  this.timeout(60_000);
  const { visitor } = inABrowser();

  it('replaces the whole page at once, and neither going back nor the tab brings the chat again', async () => {
    const { page, chat, open, say, heard, messages } = visitor();
    await page.route(elsewhere, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Weather</p>' }));
    const address = page.url();
    await say('hello');
    await say('my husband hits me');
    await heard(/choose “Leave quickly” at the top/);
    await chat.getByRole('link', { name: 'Leave quickly' }).click();
    await page.waitForURL(elsewhere);
    await page.goBack().catch(() => undefined);
    assert.notEqual(page.url(), address, 'the page of the website is not a step back');
    await open();
    await messages.getByText('I am Lanyard').first().waitFor();
    assert.equal(await messages.getByText('my husband hits me').count(), 0);
  });
});
