import { AskedWrongly } from '../commands/asked-wrongly.ts';
import { faultOf } from '../log.ts';
import { explainStartFailure } from '../start-failure.ts';

/**
 * Runs one command of ours. `--help` tells how it is used; so does an option or a word that it does not take. Whatever goes
 * wrong is told in a sentence that says how to put it right, and the command ends with code 1.
 * @param usage how it is used, one line for each way.
 */
export async function runCommand(usage: string, run: () => void | Promise<void>): Promise<void> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads has seen enough, as `head` has.
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`What was written so far is not whole: ${explain(error, usage)}\n`);
    process.exit(1);
  });
  try {
    await run();
  } catch (error) {
    process.stderr.write(`${explain(error, usage)}\n`);
    process.exitCode = 1;
  }
}

/** What the system calls a failure at a file. */
const atFile: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'may not be read or written by this user',
  EPERM: 'may not be read or written by this user',
  EROFS: 'lies on a disk that cannot be written to',
  EISDIR: 'is a folder; give a file',
  ENOTDIR: 'lies in something that is no folder',
  EEXIST: 'is there already: choose another name',
};

const full = 'There is no room left on the disk that it is written to.';

function explain(error: unknown, usage: string): string {
  if (error instanceof AskedWrongly) return error.message;
  const { code, path } = codesOf(error);
  if (code.startsWith('ERR_PARSE_ARGS')) return `That is not what it takes. ${usage}`;
  const what = atFile[code];
  if (what !== undefined && path !== undefined) return `${path} ${what}.`;
  if (code === 'ENOSPC') return full;
  return explainStartFailure(error) ?? unforeseen(error);
}

function codesOf(error: unknown): { readonly code: string; readonly path?: string } {
  if (!(error instanceof Error)) return { code: '' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return 'path' in error && typeof error.path === 'string' ? { code, path: error.path } : { code };
}

const unforeseen = (error: unknown): string => {
  const { error: what = 'Error', code } = faultOf(error);
  return `It failed, for a reason that nobody foresaw: ${what}${code === undefined ? '' : ` (${code})`}. Nothing more is said here, because it may hold somebody’s words.`;
};
