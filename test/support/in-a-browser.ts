import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { type Service, startService } from './service.ts';
import { type Visitor, visit } from './widget-visitor.ts';

/** The service and a browser for the tests of one file, and a new visitor for each. */
export function inABrowser() {
  let browser: Browser;
  let service: Service;
  let visitor: Visitor;

  before(async () => {
    [service, browser] = await Promise.all([startService(), launchChromium()]);
  });
  beforeEach(async () => {
    visitor = await visit(browser, service.url);
    await visitor.asked('Give feedback');
  });
  afterEach(() => visitor.leave());
  after(async () => {
    await browser.close();
    await service.remove();
  });
  return { visitor: () => visitor, service: () => service };
}

/** What leads from the hello to the first question in a person's own words. */
export const toWhatWasGood = [
  ['give feedback', 'Who is giving this feedback?'],
  ['1', 'Which service is it about?'],
  ['not sure', 'Overall, how was your experience of our service?'],
  ['1', 'What was good about your care?'],
] as const;

/** What leads from there to check answers, with nothing more told. */
export const toCheckAnswers = [
  ['skip', 'What would you like to happen?'],
  ['1', 'May we share what you wrote, without your name?'],
  ['no', 'Check your answers'],
] as const;
