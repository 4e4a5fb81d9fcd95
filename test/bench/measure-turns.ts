import type { Service } from '../support/service.ts';
import { cpuOf } from './cpu-of.ts';
import { percentileOf, shown } from './spread-of.ts';
import { type Timed, timedLoad, type Walk } from './timed-load.ts';
import { teamsWalks, widgetWalks } from './walks.ts';

type Process = Pick<Service, 'url' | 'pid'>;

interface Measured {
  readonly echo: Process;
  /** The same on the SDK that follows. */
  readonly agent: Process;
  readonly connector: string;
  readonly sqlite: Process;
  readonly postgres: Process;
  readonly pair: readonly Process[];
  readonly rounds: number;
}

interface Kind {
  readonly name: string;
  readonly of: readonly Process[];
  readonly walks: () => Promise<readonly Walk[]>;
}

interface Round extends Timed {
  /** Milliseconds of processor that a turn took in the service itself. */
  readonly cpu: number;
}

/** Conversations of three turns each in a round, and how many of them at once. */
const conversations = 48;
const atOnce = 32;

/** Turns a second and how long one takes: each kind once in each round, so that all of them meet the same weather. */
export async function measureTurns({ echo, agent, connector, sqlite, postgres, pair, rounds }: Measured) {
  const teams = (name: string, one: Process): Kind => ({
    ...{ name, of: [one] },
    walks: async () => teamsWalks(one.url, connector, conversations),
  });
  const widget = (name: string, ...of: readonly Process[]): Kind => ({
    ...{ name, of },
    walks: () =>
      widgetWalks(
        of.map(({ url }) => url),
        conversations,
      ),
  });
  const kinds = [
    teams('bare echo', echo),
    teams('bare echo, agents-hosting', agent),
    teams('Teams, SQLite', sqlite),
    teams('Teams, PostgreSQL', postgres),
    widget('widget, SQLite', sqlite),
    widget('widget, PostgreSQL', postgres),
    widget('widget, PostgreSQL, two instances', ...pair),
  ];
  const taken = new Map<string, Round[]>(kinds.map(({ name }) => [name, []]));
  const alone: number[] = [];
  // The first round loads what is loaded at a first turn, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const kind of kinds) {
      const one = await measured(kind);
      if (round > 0) taken.get(kind.name)?.push(one);
    }
    const { ms } = await timedLoad(await widgetWalks([sqlite.url], 6), 1);
    if (round > 0) alone.push(...ms);
  }
  const of = (name: string) => taken.get(name) ?? [];
  return [
    `${conversations * 3} turns in each of ${rounds} rounds, ${atOnce} at once; the middle round, with the least and the most`,
    '| turns | a second | p50, ms | p95, ms | processor a turn, ms | turns a second ÷ bare echo |',
    '| --- | --- | --- | --- | --- | --- |',
    ...[...taken].map(([name, its]) => row(name, its, of('bare echo'))),
    `widget, SQLite, one at a time: p50 ${percentileOf(alone, 50).toFixed(0)} ms, p95 ${percentileOf(alone, 95).toFixed(0)} ms`,
    `PostgreSQL ÷ SQLite, widget: ${shown(ratios(of('widget, PostgreSQL'), of('widget, SQLite')), 2)}`,
    `two instances ÷ one, PostgreSQL, widget: ${shown(ratios(of('widget, PostgreSQL, two instances'), of('widget, PostgreSQL')), 2)}`,
  ];
}

async function measured({ of, walks }: Kind): Promise<Round> {
  const opened = await walks();
  const busy = () => of.reduce((sum, { pid }) => sum + cpuOf(pid()), 0);
  const before = busy();
  const timed = await timedLoad(opened, atOnce);
  return { ...timed, cpu: (busy() - before) / timed.ms.length };
}

const ratios = (these: readonly Timed[], those: readonly Timed[]) =>
  these.map(({ perSecond }, round) => perSecond / (those[round]?.perSecond ?? Number.NaN));

function row(name: string, its: readonly Round[], echo: readonly Round[]): string {
  const ms = its.flatMap((one) => one.ms);
  const cells = [
    shown(its.map(({ perSecond }) => perSecond)),
    ...[50, 95].map((percent) => percentileOf(ms, percent).toFixed(0)),
    shown(
      its.map(({ cpu }) => cpu),
      1,
    ),
    shown(ratios(its, echo), 2),
  ];
  return `| ${[name, ...cells].join(' | ')} |`;
}
