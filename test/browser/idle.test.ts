import assert from 'node:assert/strict';
import { launchChromium } from '../support/chromium.ts';
import { startService } from '../support/service.ts';

describe('a chat that is left alone', function () {
  this.timeout(60_000);

  it('asks, stays for whoever answers, and then closes without a trace and without beginning another', async () => {
    const [service, browser] = await Promise.all([startService(), launchChromium()]);
    const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    await page.clock.install();
    await page.goto(`${service.url}/chat`);
    const messages = page.locator('.messages > li');
    await messages.getByText('I am Lanyard').first().waitFor();
    await page.clock.fastForward('25:10');
    await page.getByRole('button', { name: 'Stay in the chat' }).click();
    await page.getByText('Are you still there?').waitFor({ state: 'detached' });
    await page.clock.fastForward('25:10');
    await page.getByText('Are you still there?').waitFor();
    await page.clock.fastForward('05:10');
    await page.getByText('Nobody used the chat for 30 minutes').waitFor();
    assert.equal(await messages.count(), 0);
    assert.equal(await page.evaluate('sessionStorage.length'), 0);
    await page.getByRole('button', { name: 'Start a new chat' }).click();
    await messages.getByText('I am Lanyard').first().waitFor();
    await browser.close();
    await service.remove();
  });
});
