import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { type Service, startService } from '../support/service.ts';
import { handsAndEyes } from '../support/widget-visitor.ts';
import { shown } from './spread-of.ts';

/** Seconds that the service stays away, one round for each. */
const outages = [0, 2, 5, 9, 14, 20, 27, 35];

/**
 * `npm run bench:recovery`: kills the service under an open chat, says something, starts it again, and prints how long the
 * chat took to notice, and how long after the service was ready the message had its answer.
 */
const [service, browser] = await Promise.all([startService(), launchChromium()]);
const noticed: number[] = [];
const sent: number[] = [];
const answered: number[] = [];
try {
  for (const seconds of outages) {
    const round = await recover(browser, service, seconds * 1000);
    noticed.push(round.noticed);
    sent.push(round.sent);
    answered.push(round.answered);
  }
} finally {
  await browser.close();
  await service.remove();
}
process.stdout.write(
  `${[
    `${outages.length} times killed, away for ${outages.join(', ')} seconds and the start; median (least to most)`,
    `the loss is seen after, ms: ${shown(noticed)}`,
    `what waited is taken after the service's return, ms: ${shown(sent)}`,
    `the answer to what waited is shown after the service's return, ms: ${shown(answered)}`,
  ].join('\n')}\n`,
);

async function recover(by: Browser, of: Service, outage: number) {
  const page = await (await by.newContext()).newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${of.url}/chat`);
  const { heard, say, messages } = handsAndEyes(page);
  await heard('I am Lanyard');
  await say('give feedback');
  await heard('Who is giving this feedback?');
  const lost = page.locator('.banner.offline').waitFor();
  const killed = Date.now();
  await of.kill();
  await lost;
  const seen = Date.now();
  await say('a carer');
  await new Promise((resolve) => setTimeout(resolve, outage));
  await of.restart();
  const back = Date.now();
  await page.waitForResponse((answer) => answer.url().endsWith('/activities') && answer.ok());
  const takenAt = Date.now();
  await heard('Which service is it about?');
  const heardAt = Date.now();
  const times = await messages.getByText('a carer', { exact: true }).count();
  if (times !== 1) throw new Error(`The message stands in the chat ${times} times.`);
  await page.context().close();
  return { noticed: seen - killed, sent: takenAt - back, answered: heardAt - back };
}
