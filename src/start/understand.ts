import { createInterface } from 'node:readline';
import { loadContent } from '../content/load-content.ts';
import { findDanger } from '../triage/find-danger.ts';
import { createUnderstand } from '../understanding/create-understand.ts';
import { understandLines } from '../understanding/understand-lines.ts';

/** `npm run -s understand`: the same understanding as in the conversation, over JSON lines on standard input. */
const bad = await understandLines({
  understand: createUnderstand({ content: loadContent(), findDanger }),
  lines: createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  write: (line) => void process.stdout.write(line),
});
process.exitCode = bad > 0 ? 1 : 0;
