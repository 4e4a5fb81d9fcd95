import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod/v4';
import { root } from '../support/source-files.ts';

const Line = z.looseObject({ event: z.string(), port: z.number().optional(), code: z.string().optional() });
const inside = join(import.meta.dirname, 'run-inside.ts');

interface Run {
  /** Its name, which it signs its calls with. */
  readonly run: string;
  /** Any free one where it is 0. */
  readonly port: number;
  readonly settings: Readonly<Record<string, string>>;
  /** Told of every log line that names a failure's code. */
  readonly failed: (code: string) => void;
}

export interface Started {
  readonly child: ChildProcess;
  /** The port, when it is ready; undefined when it ends before. */
  readonly ready: Promise<number | undefined>;
  /** What it said about its own end. */
  readonly lastWords: () => string;
}

/** Starts `node src/main.ts` once. Its log has to say when it is ready, so the level is `info`. */
export function startRun({ run, port, settings, failed }: Run): Started {
  const child = spawn(process.execPath, ['--expose-gc', '--import', inside, 'src/main.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: String(port), LOG_LEVEL: 'info', SOAK_RUN: run, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let last = '';
  child.on('error', () => undefined);
  child.stderr?.setEncoding('utf8').on('data', (said: string) => {
    last ||= said.split('\n')[0] ?? '';
  });
  const ready = new Promise<number | undefined>((resolve) => {
    child.once('exit', () => resolve(undefined));
    readLog(child.stdout, (line, text) => {
      if (line.code !== undefined) failed(line.code);
      if (line.event === 'a fault nobody caught') last = text;
      if (line.event === 'ready') resolve(line.port ?? port);
    });
  });
  return { child, ready, lastWords: () => last };
}

function readLog(output: Readable | null, take: (line: z.infer<typeof Line>, text: string) => void): void {
  if (output === null) return;
  createInterface({ input: output }).on('line', (text) => {
    if (text.startsWith('{')) take(Line.parse(JSON.parse(text)), text);
  });
}
