import type { Service } from '../support/service.ts';
import { shown } from './spread-of.ts';

/** From the start of the process to its line that it is ready, with a database that is there already. */
export async function measureStart(service: Service, times: number): Promise<readonly string[]> {
  const ms: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await service.stop();
    const from = performance.now();
    await service.restart();
    ms.push(performance.now() - from);
  }
  return [`start to ready with an existing database, ${times} times: ${shown(ms)} ms`];
}
