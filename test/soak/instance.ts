import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod/v4';
import { root } from '../support/source-files.ts';
import { Memory, type Told } from './told.ts';

const Line = z.looseObject({ event: z.string(), port: z.number().optional(), code: z.string().optional() });
const inside = join(import.meta.dirname, 'run-inside.ts');

/** How long one start may take, and how often it is tried: a database that is away just then refuses it. */
const startWithin = 60_000;
const starts = 20;

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

/** One instance of the service: `node src/main.ts` as a process that is killed and comes back on the same port. */
export function createInstance({ name, settings, failed }: Deps) {
  let child: ChildProcess | undefined;
  let port = 0;
  let runs = 0;
  let asked = false;
  let offset = 0;
  const deaths = new Map<string, number>();
  /** How it ended when nobody asked it to. */
  const crashes: string[] = [];

  async function tryToStart(): Promise<boolean> {
    runs += 1;
    const run = `${name}-${runs}`;
    asked = false;
    const started = spawn(process.execPath, ['--expose-gc', '--import', inside, 'src/main.ts'], {
      cwd: root,
      env: { PATH: process.env.PATH, PORT: String(port), LOG_LEVEL: 'info', SOAK_RUN: run, ...settings },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    let last = '';
    let ready = false;
    started.stderr?.on('data', (said) => {
      last = String(said).split('\n')[0] ?? '';
    });
    started.on('error', () => undefined);
    started.once('exit', (code) => {
      deaths.set(run, Date.now());
      if (ready && !asked) crashes.push(`${run} ended by itself with code ${code}: ${last}`);
    });
    const told = new Promise<boolean>((resolve) => {
      started.once('exit', () => resolve(false));
      createInterface({ input: started.stdout ?? process.stdin }).on('line', (line) => {
        if (!line.startsWith('{')) return;
        const { event, port: listens, code } = Line.parse(JSON.parse(line));
        if (code !== undefined) failed(code);
        if (event === 'a fault nobody caught') last = line;
        if (event !== 'ready') return;
        port = listens ?? port;
        ready = true;
        resolve(true);
      });
    });
    child = started;
    const came = await Promise.race([told, pause(startWithin, false, { ref: false })]);
    if (!came) started.kill('SIGKILL');
    else if (offset !== 0) tell({ what: 'clock', offset });
    return came;
  }

  async function start(): Promise<void> {
    for (let left = starts; left > 0; left -= 1) {
      if (await tryToStart()) return;
      await pause(500);
    }
    throw new Error(`${name} did not start ${starts} times`);
  }

  const alive = () => child !== undefined && child.exitCode === null && child.signalCode === null;

  function tell(what: Told): void {
    if (what.what === 'clock') offset = what.offset;
    if (alive() && child?.connected) child.send(what, () => undefined);
  }

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    asked = true;
    if (!alive() || child === undefined) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await Promise.race([gone, pause(12_000, undefined, { ref: false })]);
  }

  async function memory(): Promise<Memory | undefined> {
    if (child === undefined || !alive()) return undefined;
    const answer = once(child, 'message').then(([message]) => Memory.parse(message));
    tell({ what: 'memory' });
    return Promise.race([answer, pause(5_000, undefined, { ref: false })]);
  }

  return {
    name,
    url: () => `http://127.0.0.1:${port}`,
    alive,
    start,
    end,
    tell,
    deaths,
    crashes,
    clock: () => offset,
    /** Undefined when it does not run. */
    async resources(): Promise<Resources | undefined> {
      const pid = child?.pid;
      const found = await memory();
      if (found === undefined || pid === undefined) return undefined;
      const handles = await readdir(`/proc/${pid}/fd`).then(
        (names) => names.length,
        () => undefined,
      );
      return { ...found, handles };
    },
  };
}

export type Instance = ReturnType<typeof createInstance>;
