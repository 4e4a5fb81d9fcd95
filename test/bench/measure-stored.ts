import { startService } from '../support/service.ts';
import { fillCases } from './fill-cases.ts';
import { readyToSend } from './send-feedback.ts';
import { percentileOf, shown } from './spread-of.ts';
import { timedLoad } from './timed-load.ts';
import { widgetWalks } from './walks.ts';

const few = 1_000;
const rounds = 5;

/** How much longer a turn takes with many cases stored than with few: two services that take turns. */
export async function measureStored(
  settings: Readonly<Record<string, string>>,
  many: number,
): Promise<readonly string[]> {
  const services = await Promise.all([startService(settings), startService(settings)]);
  try {
    for (const [at, service] of services.entries()) {
      await (await readyToSend(service.url)).send();
      await service.stop();
      await fillCases(service.dataDir, [few, many][at] ?? few);
      await service.restart();
    }
    const p95: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1)
      for (const [at, { url }] of services.entries()) {
        const turns = await timedLoad(await widgetWalks([url], 24), 8);
        const sends = await timedLoad(await toSend(url), 8);
        p95[at]?.push(percentileOf([...turns.ms, ...sends.ms], 95));
      }
    const ratios = p95[1].map((ms, round) => ms / (p95[0][round] ?? Number.NaN));
    return [
      `p95 of a turn with ${many} cases stored ÷ with ${few}, SQLite, 8 at once, ${rounds} rounds: ${shown(ratios, 2)} (${shown(p95[1])} ms ÷ ${shown(p95[0])} ms)`,
    ];
  } finally {
    await Promise.all(services.map((service) => service.remove()));
  }
}

/** The turn that writes a case. */
async function toSend(url: string) {
  const ready = [];
  for (let number = 0; number < 6; number += 1) ready.push(await readyToSend(url));
  return ready.map(({ send }) => [send]);
}
