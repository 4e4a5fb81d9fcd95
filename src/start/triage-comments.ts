import { createInterface } from 'node:readline';
import { triageLines } from '../commands/triage-lines.ts';
import { createTriage } from '../triage/create-triage.ts';
import { findPii } from '../triage/pii/find-pii.ts';
import { readScorer } from '../triage/scorer/read-scorer.ts';
import { readLanguage } from '../understanding/read-language.ts';

/** `npm run -s triage`: the same triage as in the conversation, over JSON lines on standard input. */
const bad = await triageLines({
  triage: createTriage(readScorer()),
  findPii,
  languageOf: (text) => readLanguage(text)?.language,
  lines: createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
  write: (line) => void process.stdout.write(line),
});
process.exitCode = bad > 0 ? 1 : 0;
