import assert from 'node:assert/strict';
import { launchChromium } from '../support/chromium.ts';
import { toCheckAnswers, toWhatWasGood } from '../support/in-a-browser.ts';
import { startService } from '../support/service.ts';
import { trustSite } from '../support/trust-site.ts';
import { handsAndEyes } from '../support/widget-visitor.ts';

describe('what a browser asks for', function () {
  this.timeout(90_000);

  it('in a whole dialog on a trust’s site, is asked of that site and of the service alone, and keeps nothing', async () => {
    const trust = await trustSite();
    const [service, browser] = await Promise.all([startService({ ALLOWED_ORIGINS: trust.origin }), launchChromium()]);
    trust.show(service.url);
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    context.on('page', (page) => page.on('websocket', (socket) => asked.push(socket.url())));
    const page = await context.newPage();
    await page.goto(trust.url);
    await page.getByRole('button', { name: 'Chat with us' }).click();
    const { exchange, fill, tap, asked: shown, say, heard } = handsAndEyes(page.frameLocator('iframe'));
    await shown('Give feedback');
    await exchange(toWhatWasGood);
    await fill(/What was good/, 'The nurses were kind');
    await tap('Continue');
    await shown('What could be better?');
    await exchange(toCheckAnswers);
    await tap('Confirm and send');
    await shown('Your reference');
    await say('my mum died last week');
    await heard(/sorry/);
    await say('https://elsewhere.example/picture.png');
    await heard('https://elsewhere.example/picture.png');

    const ours = new Set([trust.origin, service.url, service.url.replace('http', 'ws')]);
    const network = asked.filter((address) => !address.startsWith('data:'));
    assert.deepEqual([...new Set(network.map((address) => new URL(address).origin))].sort(), [...ours].sort());
    assert.deepEqual(await context.cookies(), []);
    await browser.close();
    await service.remove();
    trust.close();
  });
});
