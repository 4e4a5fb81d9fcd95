import { type Session, sessionOf } from '../support/direct-line-client.ts';
import { freePort } from '../support/free-port.ts';
import { startService } from '../support/service.ts';
import { judge } from './judge.ts';
import { type Heard, type Knock, knock } from './knock.ts';

/** Megabytes that the service's own objects may take, however much it is sent: above it, Node ends the process. */
export const heapBound = 192;

const fault = /"level":"error"|"event":"closing"|^(FATAL ERROR|<--- Last few GCs|\(node:\d+\) )|unhandled/i;
/** Some of what odd-values.ts and presses.ts put into people's mouths. */
const quoted = /evil\.example|DROP TABLE|07700 900123|a@b\.example|<script>/;

/** A service of its own process to be fuzzed, started again when it dies so that what killed it can be made small. */
export async function startTarget(settings: Readonly<Record<string, string>> = {}) {
  const metricsPort = await freePort();
  const service = await startService({
    LOG_LEVEL: 'info',
    TRUSTED_PROXY: '1',
    METRICS_PORT: String(metricsPort),
    NODE_OPTIONS: `--max-old-space-size=${heapBound}`,
    ...settings,
  });
  const statuses = new Map<number, number>();
  let visits = 0;
  let starting = Promise.resolve();
  const running = () => {
    starting = starting.then(() => service.restart());
    return starting;
  };

  /** Asks as a stranger from an address of their own, so that no limit for an address hides what is behind it. */
  const ask = async (given: Knock): Promise<Heard> => {
    await running();
    visits += 1;
    const from = `10.${(visits >> 16) & 255}.${(visits >> 8) & 255}.${visits & 255}`;
    const heard = await knock(service.url, { ...given, headers: { 'x-forwarded-for': from, ...given.headers } });
    statuses.set(heard.status, (statuses.get(heard.status) ?? 0) + 1);
    return heard;
  };
  return {
    service,
    statuses,
    ask,
    judged: judge,
    /** What is wrong with what comes back. */
    wrongWith: async (given: Knock) => judge(await ask(given)),
    open: async (): Promise<Session> => {
      const { text } = await ask({ method: 'POST', path: '/widget/session', body: '{}' });
      return sessionOf(text);
    },
    /** Lines that the service logged as its own faults, that Node wrote when it ended, or that quote what was sent. */
    faults: () =>
      service
        .said()
        .split('\n')
        .filter((line) => fault.test(line) || quoted.test(line)),
    /** How often it had to be started again because it was gone. */
    restarts: () => service.said().split('"event":"ready"').length - 2,
    figures: async () => figuresIn(await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()),
  };
}

export type Target = Awaited<ReturnType<typeof startTarget>>;

/** What the process holds, from its own figures for Prometheus. */
function figuresIn(text: string) {
  const read = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  const mebibytes = (name: string) => Math.round(read(name) / 2 ** 20);
  return {
    resident: mebibytes('process_resident_memory_bytes'),
    heap: mebibytes('nodejs_heap_size_used_bytes'),
    handles: read('process_open_fds'),
  };
}
