import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { loadContent } from '../content/load-content.ts';
import { findDanger } from '../triage/find-danger.ts';
import { createUnderstand } from '../understanding/create-understand.ts';
import { understandLines } from '../understanding/understand-lines.ts';
import { runCommand } from './run-command.ts';

const usage =
  'npm run -s understand < FILE: the understanding of the conversation over JSON lines like {"text": "…"}, a line of JSON for each.';

await runCommand(usage, async () => {
  parseArgs({});
  const bad = await understandLines({
    understand: createUnderstand({ content: loadContent(), findDanger }),
    lines: createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    write: (line) => void process.stdout.write(line),
  });
  process.exitCode = bad > 0 ? 1 : 0;
});
