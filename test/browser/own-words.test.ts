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
    const { say, asked, tap, fill, looksRight, newestCard } = visitor;
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
    await tap('Register interest');
    await asked('May the coordinator contact you about this?');
    await looksRight();
    await tap('Yes, you may contact me');
    await asked('How can we reach you?');
    await fill(/Email/, 'jo@example.com');
    await tap('Continue');
    await asked('What do you need, so that you can take part?');
    await tap('Skip this question');
    await asked('May we also tell you about other ways to be involved?');
    await tap('No, only about this one');
    await asked('Check your answers');
    await looksRight();
    await tap('Confirm and send');
    await asked('Your reference');
    await looksRight();
  });

  it('“nobody answered the bell” is heard first, and leads to a receipt', async () => {
    visitor = await visit(browser, service.url);
    const { say, asked, tap, exchange, looksRight } = visitor;
    await asked('Give feedback');
    await say('my dads care on Fitzwilliam was poor, nobody answered the bell');
    await asked('I have kept what you told me. Was anything good about the care?');
    await looksRight();
    await tap('Skip this question');
    await asked('What would you like to happen?');
    await looksRight();
    await exchange([
      ['just tell you', 'May we share what you wrote, without your name?'],
      ['no', 'Check your answers'],
      ['check answers', 'my dads care on Fitzwilliam was poor, nobody answered the bell'],
    ]);
    await looksRight();
    await tap('Confirm and send');
    await asked('Your reference');
    await looksRight();
  });

  it('“my husband died on Fitzwilliam ward” leads to a booklet by post, and a receipt', async () => {
    visitor = await visit(browser, service.url);
    const { say, asked, tap, fill, heard, looksRight, button } = visitor;
    await asked('Give feedback');
    await say('my husband died on Fitzwilliam ward, I would like the booklet');
    await heard(/I am sorry that someone has died/);
    await asked('How would you like to have it?');
    await tap('By post');
    await asked('Which form do you need?');
    await looksRight();
    await tap('Large print');
    await asked('What name and address do we send it to?');
    await fill(/name and address/, 'Jo, 1 High Street, Malton');
    await tap('Continue');
    await asked(/short survey about bereavement care/);
    await tap('No');
    await asked('Check your answers');
    await looksRight();
    await tap('Confirm and send');
    await heard('We have your request');
    await heard('Your reference');
    await looksRight();
    await button('I have worries about the care').waitFor();
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
    await asked('What name shall we give them?');
    await say('Ann');
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
    await heard(/Ten czat działa też po polsku/);
    await say('stop');
    await say('please can I see a chaplain');
    await asked('Where would you like to talk?');
  });
});
