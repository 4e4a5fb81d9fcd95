import type { Service } from '../support/service.ts';
import { percentileOf, shown } from './spread-of.ts';
import { type Timed, timedLoad, type Walk } from './timed-load.ts';
import { teamsWalks, widgetWalks } from './walks.ts';

interface Measured {
  readonly echo: string;
  readonly connector: string;
  readonly sqlite: Service;
  readonly postgres: Service;
  readonly pair: readonly Service[];
  readonly rounds: number;
}

/** Conversations of three turns each in a round, and how many of them at once. */
const conversations = 48;
const atOnce = 32;

/** Turns a second and how long one takes: each kind once in each round, so that all of them meet the same weather. */
export async function measureTurns({ echo, connector, sqlite, postgres, pair, rounds }: Measured) {
  const widget =
    (...services: readonly Service[]) =>
    () =>
      widgetWalks(
        services.map(({ url }) => url),
        conversations,
      );
  const kinds: Readonly<Record<string, () => Promise<readonly Walk[]>>> = {
    'bare echo': async () => teamsWalks(echo, connector, conversations),
    'Teams, SQLite': async () => teamsWalks(sqlite.url, connector, conversations),
    'Teams, PostgreSQL': async () => teamsWalks(postgres.url, connector, conversations),
    'widget, SQLite': widget(sqlite),
    'widget, PostgreSQL': widget(postgres),
    'widget, PostgreSQL, two instances': widget(...pair),
  };
  const taken = new Map(Object.keys(kinds).map((name) => [name, [] as Timed[]]));
  const alone: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, walks] of Object.entries(kinds)) taken.get(name)?.push(await timedLoad(await walks(), atOnce));
    const one = await timedLoad((await widgetWalks([sqlite.url], 6)).slice(0, 6), 1);
    alone.push(...one.ms);
  }
  const rates = (name: string) => (taken.get(name) ?? []).map(({ perSecond }) => perSecond);
  const ratios = (name: string, to: string) =>
    rates(name).map((rate, round) => rate / (rates(to)[round] ?? Number.NaN));
  const row = ([name, timed]: readonly [string, readonly Timed[]]) => {
    const ms = timed.flatMap((one) => one.ms);
    const cells = [shown(rates(name)), percentileOf(ms, 50).toFixed(0), percentileOf(ms, 95).toFixed(0)];
    return `| ${[name, ...cells, shown(ratios(name, 'bare echo'), 2)].join(' | ')} |`;
  };
  return [
    `${conversations * 3} turns in each of ${rounds} rounds, ${atOnce} at once; the middle round, with the least and the most`,
    '| turns | a second | p50, ms | p95, ms | ÷ bare echo |',
    '| --- | --- | --- | --- | --- |',
    ...[...taken].map(row),
    `widget, SQLite, one at a time: p50 ${percentileOf(alone, 50).toFixed(0)} ms, p95 ${percentileOf(alone, 95).toFixed(0)} ms`,
    `PostgreSQL ÷ SQLite, widget: ${shown(ratios('widget, PostgreSQL', 'widget, SQLite'), 2)}`,
    `two instances ÷ one, PostgreSQL, widget: ${shown(ratios('widget, PostgreSQL, two instances', 'widget, PostgreSQL'), 2)}`,
  ];
}
