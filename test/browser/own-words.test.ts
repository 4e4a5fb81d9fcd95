import { after, afterEach, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { type Service, startService } from '../support/service.ts';
import { type Visitor, visit } from '../support/widget-visitor.ts';

describe('dialogs in the browser, from people’s own words to their end', function () {
  this.timeout(90_000);
  let browser: Browser;
  let service: Service;
  let visitor: Visitor;

  before(async () => {
    [service, browser] = await Promise.all([startService(), launchChromium()]);
  });
  after(async () => {
    await browser?.close();
    await service?.remove();
  });
  afterEach(() => visitor?.leave());

  it('“my mum died at Fitzwilliam ward last week” leads to the ward’s booklet, with worries always in reach', async () => {
    visitor = await visit(browser, service.url);
    const { say, asked, tap, heard, looksRight, suggested } = visitor;
    await asked('Give feedback');
    await say('my mum died at Fitzwilliam ward last week');
    await heard(/I am sorry that someone has died/);
    await asked('What would you like?');
    await suggested('I have worries about the care').waitFor();
    await looksRight();
    await say('booklet');
    await asked('How would you like to have it?');
    await looksRight();
    await tap('Read or download it here, now');
    await asked('When an adult has died on Fitzwilliam Ward');
    await looksRight();
    await tap('Read it here');
    await asked('About this booklet');
    await tap(/^Next: /);
    await asked('On Fitzwilliam Ward');
    await looksRight();
    await tap('I have worries about the care');
    await asked('Who is giving this feedback?');
  });

  it('“I want to volunteer” leads to a list with reasons, a date and a registered interest', async () => {
    visitor = await visit(browser, service.url);
    const { say, asked, tap, looksRight, newestCard } = visitor;
    await asked('Give feedback');
    await say('I want to volunteer in Hull');
    await asked('How much time would you like to give?');
    await tap('A few hours a month');
    await asked('Are you under 18?');
    await tap('No, I am 18 or over');
    await asked(/may suit you/);
    await looksRight();
    await newestCard
      .getByRole('button', { name: /Volunteer/ })
      .first()
      .click();
    await asked(/Register/);
    await looksRight();
  });

  it('“I want to nominate nurse Sam for a purple lanyard” leads to a receipt', async () => {
    visitor = await visit(browser, service.url);
    const { say, asked, tap, fill, looksRight } = visitor;
    await asked('Give feedback');
    await say('I want to nominate nurse Sam for a purple lanyard');
    await asked('Which team or service do they work in?');
    await looksRight();
    await say('Westlands');
    await asked('When did you meet them?');
    await say('in March');
    await asked('Why would they be a good champion?');
    await fill(/Why would they/, 'Sat with my mum every evening.');
    await tap('Continue');
    await asked('May we tell them that it comes from you?');
    await tap('Yes');
    await asked(/May we share your words/);
    await tap('No');
    await asked('How can we tell you what came of it?');
    await tap('Skip this question');
    await asked('Check your answers');
    await looksRight();
    await tap('Confirm and send');
    await asked('We have your nomination');
    await looksRight();
  });

  it('a wish for a chaplain, and a message in Polish, are met', async () => {
    visitor = await visit(browser, service.url);
    const { say, asked, heard } = visitor;
    await asked('Give feedback');
    await say('Chcę złożyć skargę na opiekę nad moim ojcem');
    await heard(/mówię tylko po angielsku/);
    await say('stop');
    await say('please can I see a chaplain');
    await asked('Where would you like to talk?');
  });
});
