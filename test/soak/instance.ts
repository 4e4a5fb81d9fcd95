import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { type Started, startRun } from './start-run.ts';
import { Memory, type Told } from './told.ts';

/** How long one start may take, and how often it is tried: a database that is away just then refuses it. */
const startWithin = 60_000;
const starts = 20;
/** Whoever is told to end is gone within ten seconds, and somewhat later on a busy machine. */
const goneWithin = 20_000;

interface Deps {
  readonly name: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Told of every log line that names a failure's code. */
  readonly failed: (code: string) => void;
}

export interface Resources extends Memory {
  /** Open files and sockets; undefined where the system does not tell. */
  readonly handles: number | undefined;
}

const within = <T>(ms: number, what: Promise<T>): Promise<T | undefined> =>
  Promise.race([what, pause(ms, undefined, { ref: false })]);

/** One instance of the service, as processes that follow each other on the same port. */
export function createInstance({ name, settings, failed }: Deps) {
  let current: Started | undefined;
  let port = 0;
  let runs = 0;
  let asked = false;
  let offset = 0;
  let ready = false;
  let startTook = 0;
  const deaths = new Map<string, number>();
  /** How it ended when nobody asked it to. */
  const crashes: string[] = [];

  async function tryToStart(): Promise<boolean> {
    runs += 1;
    const run = `${name}-${runs}`;
    asked = false;
    ready = false;
    const began = Date.now();
    const started = startRun({ run, port, settings, failed });
    current = started;
    started.child.once('exit', () => deaths.set(run, Date.now()));
    const found = await within(startWithin, started.ready);
    if (found === undefined) {
      started.child.kill('SIGKILL');
      return false;
    }
    port = found;
    ready = true;
    startTook = Date.now() - began;
    started.child.once('exit', (code) => {
      if (!asked) crashes.push(`${run} ended by itself with code ${code}: ${started.lastWords()}`);
    });
    if (offset !== 0) tell({ what: 'clock', offset });
    return true;
  }

  async function start(): Promise<void> {
    for (let left = starts; left > 0; left -= 1) {
      if (await tryToStart()) return;
      await pause(500);
    }
    throw new Error(`${name} did not start in ${starts} tries: ${current?.lastWords()}`);
  }

  const running = () =>
    current !== undefined && current.child.exitCode === null && current.child.signalCode === null
      ? current.child
      : undefined;

  /** Gives whether it was there to be told. A clock stays as it is over a restart. */
  function tell(what: Told): boolean {
    if (what.what === 'clock') offset = what.offset;
    const child = running();
    if (child === undefined || !ready || !child.connected) return false;
    child.send(what, () => undefined);
    return true;
  }

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    asked = true;
    const child = running();
    if (child === undefined) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await within(goneWithin, gone);
    child.kill('SIGKILL');
  }

  return {
    name,
    url: () => `http://127.0.0.1:${port}`,
    start,
    end,
    tell,
    deaths,
    crashes,
    clock: () => offset,
    /** Milliseconds that its last start took. */
    startTook: () => startTook,
    /** Starts it anew when it ended by itself, as whatever watches over a service does. */
    async watch(): Promise<void> {
      if (running() === undefined) await start();
    },
    /** Undefined when it does not run. */
    async resources(): Promise<Resources | undefined> {
      const child = running();
      if (child?.pid === undefined) return undefined;
      const answer = once(child, 'message').then(([message]) => Memory.parse(message));
      tell({ what: 'memory' });
      const memory = await within(10_000, answer);
      const open = await readdir(`/proc/${child.pid}/fd`).catch(() => undefined);
      return memory === undefined ? undefined : { ...memory, handles: open?.length };
    },
  };
}

export type Instance = ReturnType<typeof createInstance>;
