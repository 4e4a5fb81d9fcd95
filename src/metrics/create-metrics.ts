import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { TakeTurn } from '../conversation/take-turn.ts';
import type { Attempted } from '../delivery/attempt.ts';
import type { Delivery } from '../store/delivery.ts';
import type { Store } from '../store/store.ts';
import type { Desk } from '../team/desk-request.ts';

interface Deps {
  readonly store: { readonly deliveries: Pick<Store['deliveries'], 'health' | 'oldestDue'> } & {
    readonly reports: Pick<Store['reports'], 'flagged' | 'open'>;
  };
  /** How many streams are open. */
  readonly sockets: () => number;
  readonly now: () => Date;
}

export interface Metrics {
  /** The same turns, counted and timed. */
  readonly ofTurns: (takeTurn: TakeTurn) => TakeTurn;
  readonly ofDesk: (desk: Desk) => Desk;
  /** Counts one try of a delivery; scheduled jobs are deliveries too. */
  readonly attempted: (delivery: Delivery, attempted: Attempted) => void;
  /** Everything as Prometheus reads it. Its labels are words of ours: no id, no reference, nothing that anybody typed. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** Milliseconds that flags are looked back on: what came up in a day and a night. */
const lookBack = 86_400_000;
const inSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** @param given the socket count may be known only later: it is asked at every reading. */
export function createMetrics({ store, sockets, now }: Deps): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const turns = new Histogram({
    name: 'lanyard_turn_seconds',
    help: 'Turns of conversations and of the team’s desk, by how long they took until they were committed',
    labelNames: ['channel', 'result'] as const,
    buckets: inSeconds,
    registers,
  });
  const attempts = new Counter({
    name: 'lanyard_delivery_attempts_total',
    help: 'Tries of deliveries and scheduled jobs: sent, put off (again), or given up (dead)',
    labelNames: ['kind', 'result'] as const,
    registers,
  });
  const deliveries = new Gauge({
    name: 'lanyard_deliveries',
    help: 'Deliveries that are due, wait for a channel, are in doubt, or were given up',
    labelNames: ['state'] as const,
    registers,
    async collect() {
      const { waiting, due, inDoubt, dead } = await store.deliveries.health(now());
      for (const [state, count] of Object.entries({ waiting, due, in_doubt: inDoubt, dead }))
        this.set({ state }, count);
    },
  });
  const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await read());
      },
    });
  gauge(
    'lanyard_delivery_oldest_seconds',
    'For how long the oldest delivery that can be sent has been due',
    async () => {
      const oldest = await store.deliveries.oldestDue(now());
      return oldest === undefined ? 0 : (now().getTime() - oldest.getTime()) / 1000;
    },
  );
  gauge('lanyard_sockets', 'Open streams of the widget', sockets);
  const counted = (name: string, help: string, label: string, read: () => Promise<Readonly<Record<string, number>>>) =>
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers,
      async collect() {
        this.reset();
        for (const [of, count] of Object.entries(await read())) this.set({ [label]: of }, count);
      },
    });
  counted('lanyard_flagged_cases', 'Cases of the last 24 hours, by each flag they raised', 'flag', () =>
    store.reports.flagged(new Date(now().getTime() - lookBack)),
  );
  counted('lanyard_unclaimed_cases', 'Cases that nobody has claimed, by their queue', 'queue', store.reports.open);
  const timed = async <T>(channel: string, work: () => Promise<T & { readonly repeated: boolean }>) => {
    const from = now().getTime();
    const tell = (result: string) => turns.observe({ channel, result }, (now().getTime() - from) / 1000);
    try {
      const done = await work();
      tell(done.repeated ? 'repeated' : 'committed');
      return done;
    } catch (error) {
      tell('failed');
      throw error;
    }
  };
  // Known from the start, so that a rate can be told from the first one on.
  for (const state of ['waiting', 'due', 'in_doubt', 'dead']) deliveries.set({ state }, 0);
  return {
    ofTurns: (takeTurn) => (request) => timed(request.speaker.channel, () => takeTurn(request)),
    ofDesk: (desk) => (request) => timed('desk', () => desk(request)),
    attempted: ({ kind }, { kind: result }) => attempts.inc({ kind, result }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
