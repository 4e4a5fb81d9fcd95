import { setTimeout } from 'node:timers/promises';
import type { Service } from '../support/service.ts';
import { readyToSend, useChannel } from './send-feedback.ts';
import { percentileOf } from './spread-of.ts';

/** One a second: Teams takes two a second into a channel over half a minute, and the service keeps to that. */
const every = 1_000;
const cases = 20;

/** From sending to the team's card at the connector. */
export async function measureCards(service: Service, connector: string): Promise<readonly string[]> {
  await useChannel(service.url, connector);
  const ready = [];
  for (let number = 0; number < cases; number += 1) ready.push(await readyToSend(service.url));
  const sent: { readonly at: number; readonly reference: () => Promise<string> }[] = [];
  for (const { send, reference } of ready) {
    sent.push({ at: Date.now(), reference });
    await Promise.all([send(), setTimeout(every)]);
  }
  const ms: number[] = [];
  for (const { at, reference } of sent) ms.push((await arrival(connector, await reference())) - at);
  return [
    `send → card at the connector, ${cases} cases one a second: p50 ${percentileOf(ms, 50).toFixed(0)} ms, p95 ${percentileOf(ms, 95).toFixed(0)} ms`,
  ];
}

async function arrival(connector: string, reference: string): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const at = await (await fetch(`${connector}/arrived/${reference}`)).json();
    if (typeof at === 'number') return at;
    await setTimeout(100);
  }
  throw new Error(`the card of ${reference} did not come`);
}
