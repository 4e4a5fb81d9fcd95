import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Another program of this folder in a process of its own; it says `listening PORT` when it can be asked. */
export async function startChild(file: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, file), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${file} did not start`)));
    createInterface(child.stdout).on('line', (line) => {
      const [, said] = /^listening (\d+)$/.exec(line) ?? [];
      if (said !== undefined) resolve(said);
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: () => child.pid ?? 0,
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
