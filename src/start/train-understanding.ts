import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findDanger } from '../triage/find-danger.ts';
import { learnSentences, learnWords, stampOf } from '../understanding/training/learn.ts';
import { readExamples } from '../understanding/training/read-examples.ts';
import { toBytes } from '../understanding/weights.ts';
import { runCommand } from './run-command.ts';

const usage = 'npm run train:understanding: after every change of the examples, the concepts or the rules of danger.';

await runCommand(usage, async () => {
  parseArgs({});
  const room = new URL('../understanding/', import.meta.url);
  const examples = readExamples(new URL('examples/', room));
  writeFileSync(new URL('weights.bin', room), toBytes(learnWords(examples, findDanger)));
  writeFileSync(new URL('sentence-weights.bin', room), toBytes(await learnSentences(examples)));
  writeFileSync(new URL('weights.stamp', room), `${stampOf(examples)}\n`);
});
