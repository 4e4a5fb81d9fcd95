import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod/v4';
import { dataFolder } from './data-folder.ts';

const Line = z.object({ event: z.string(), port: z.number().optional() });

const root = join(import.meta.dirname, '..', '..');

/**
 * The whole service as a process of its own, with a data folder of its own, on a free port that it keeps over a restart.
 * @param settings more environment variables.
 */
export async function startService(settings: Readonly<Record<string, string>> = {}) {
  const { folder: dataDir, remove } = await dataFolder();
  const output: string[] = [];
  let port = 0;
  let running: ChildProcess | undefined;

  async function start(): Promise<void> {
    const child = spawn(process.execPath, ['src/main.ts'], {
      cwd: root,
      env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'debug', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running = child;
    child.stderr.on('data', (said) => output.push(String(said)));
    port = await new Promise((resolve, reject) => {
      child.once('exit', () => reject(new Error(`the service did not start:\n${output.join('')}`)));
      createInterface(child.stdout).on('line', (line) => {
        output.push(`${line}\n`);
        const said = line.startsWith('{') ? Line.parse(JSON.parse(line)) : undefined;
        if (said?.event === 'ready') resolve(said.port ?? port);
      });
    });
  }

  const runs = () => running !== undefined && running.exitCode === null && running.signalCode === null;

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (running === undefined || !runs()) return;
    const gone = once(running, 'exit');
    running.kill(signal);
    await gone;
  }

  await start();
  return {
    url: `http://localhost:${port}`,
    dataDir,
    /** Of the process that runs now. */
    pid: () => running?.pid ?? 0,
    /** Everything that it wrote to its two outputs, from every start. */
    said: () => output.join(''),
    /** Ends it in the middle of whatever it does. */
    kill: () => end('SIGKILL'),
    /** Starts it again, with its data, when it does not run. */
    restart: async () => {
      if (!runs()) await start();
    },
    /** Ends it as an operator would; its data stays. */
    stop: () => end('SIGTERM'),
    remove: async () => {
      await end('SIGTERM');
      await remove();
    },
  };
}

export type Service = Awaited<ReturnType<typeof startService>>;
