import type { Service } from '../support/service.ts';
import { shown } from './spread-of.ts';
import { startChild } from './start-child.ts';

/** From the start of the process until it can be asked: ours with a database that is there already, and the bare echo bot. */
export async function measureStart(service: Service, times: number): Promise<readonly string[]> {
  const ours: number[] = [];
  const echoes: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await service.stop();
    const from = performance.now();
    await service.restart();
    const ready = performance.now();
    const echo = await startChild('echo-bot.ts');
    echoes.push(performance.now() - ready);
    ours.push(ready - from);
    await echo.stop();
  }
  const ratios = ours.map((ms, time) => ms / (echoes[time] ?? Number.NaN));
  return [
    `start to ready with an existing database, ${times} times: ${shown(ours)} ms; the bare echo bot ${shown(echoes)} ms; ours ÷ echo ${shown(ratios, 2)}`,
  ];
}
