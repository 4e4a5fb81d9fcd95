import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './source-files.ts';

interface Run {
  readonly env?: Readonly<Record<string, string>>;
  /** Where it runs; its data folder is made there. */
  readonly folder: string;
  /** JavaScript that runs in the process before the program does. */
  readonly before?: string;
}

export const temporaryFolder = () => mkdtemp(join(tmpdir(), 'lanyard-main-'));
export const removeFolder = (folder: string) => rm(folder, { recursive: true, force: true });

/** The program as an operator starts it, with these settings and no others. It may refuse to start. */
export function runMain({ env = {}, folder, before }: Run) {
  const preload = before === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(before)}`];
  const child = spawn(process.execPath, [...preload, join(root, 'src', 'main.ts')], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (said: string) => {
    err += said;
  });
  const port = new Promise<number>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (said: string) => {
      out += said;
      const ready = /"event":"ready","port":(\d+)/.exec(out);
      if (ready !== null) resolve(Number(ready[1]));
    });
  });
  const gone = once(child, 'close').then(() => child.exitCode);
  return {
    out: () => out,
    err: () => err,
    /** Its exit code; null when a signal ended it. */
    gone,
    /** Where it listens. @throws when it ends first. */
    url: async (): Promise<string> => {
      const found = await Promise.race([port, gone.then(() => undefined)]);
      if (found === undefined) throw new Error(`it did not start:\n${out}${err}`);
      return `http://127.0.0.1:${found}`;
    },
    signal: (name: NodeJS.Signals) => void child.kill(name),
    end: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
