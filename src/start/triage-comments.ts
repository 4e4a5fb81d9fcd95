import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { triageLines } from '../commands/triage-lines.ts';
import { createTriage } from '../triage/create-triage.ts';
import { findPii } from '../triage/pii/find-pii.ts';
import { readScorer } from '../triage/scorer/read-scorer.ts';
import { readLanguage } from '../understanding/read-language.ts';
import { runCommand } from './run-command.ts';

const usage =
  'npm run -s triage < FILE: the triage of the conversation over JSON lines like {"text": "…", "question": "improve", "rating": 2}, a line of JSON for each.';

await runCommand(usage, async () => {
  parseArgs({});
  const bad = await triageLines({
    triage: createTriage(readScorer()),
    findPii,
    languageOf: (text) => readLanguage(text)?.language,
    lines: createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    write: (line) => void process.stdout.write(line),
  });
  process.exitCode = bad > 0 ? 1 : 0;
});
