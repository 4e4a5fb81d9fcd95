import { askedNumber } from '../support/asked-number.ts';
import { launchChromium } from '../support/chromium.ts';
import { startService } from '../support/service.ts';
import { type Load, loadPage, slow } from './load-page.ts';
import { shown, spreadOf } from './spread-of.ts';
import { withWebChat } from './web-chat.ts';

/**
 * `npm run bench:widget -- 7`: so many loads of our client and of unmodified Web Chat, taking turns, in one browser and
 * before one service. Prints median and spread, and by how much ours is less.
 */
const runs = askedNumber(0, 7, 'How many loads of each? npm run bench:widget -- 7');
const service = await startService();
const [browser, front] = await Promise.all([launchChromium(), withWebChat(service.url)]);
const clients = { Lanyard: '/chat', [`Web Chat ${front.version}`]: '/web-chat' };
const loads: Readonly<Record<string, Load[]>> = Object.fromEntries(Object.keys(clients).map((name) => [name, []]));

try {
  // The first of each is not counted: the service and the browser warm up.
  for (let run = 0; run <= runs; run++)
    for (const [name, path] of Object.entries(clients)) {
      const load = await loadPage(browser, front.url + path, front.sent);
      if (run > 0) loads[name]?.push(load);
    }
} finally {
  front.close();
  await browser.close();
  await service.remove();
}

const measures = [
  ['first paint with text, ms', ({ firstPaint }: Load) => firstPaint],
  ['first message of the bot, ms', ({ firstMessage }: Load) => firstMessage],
  ['bytes over the wire', ({ bytes }: Load) => bytes],
] as const;
const names = Object.keys(clients);
const lines = measures.map(([measure, of]) => {
  const [ours = [], theirs = []] = names.map((name) => (loads[name] ?? []).map(of));
  const ratio = spreadOf(theirs).median / spreadOf(ours).median;
  return `| ${measure} | ${shown(ours)} | ${shown(theirs)} | ${ratio.toFixed(1)} |`;
});
const { megabitsPerSecond, latency, cpu } = slow;
process.stdout.write(
  `${[
    `${runs} loads of each, taking turns; ${megabitsPerSecond} Mbit/s, ${latency} ms, CPU slowed ${cpu} times, nothing cached; median (least to most)`,
    '',
    `| | ${names.join(' | ')} | times |`,
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n')}\n`,
);
