import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AskedWrongly } from '../commands/asked-wrongly.ts';
import { evaluate, withFigures } from '../commands/evaluation/evaluate.ts';
import { readRowFiles } from '../commands/train-triage.ts';
import { runCommand } from './run-command.ts';

const usage =
  'npm run evaluate -- comments.jsonl more.jsonl: measures triage on parts of labelled comments that it did not learn from, and writes the figures into docs/triage.md; with --print it only prints.';

await runCommand(usage, () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { print: { type: 'boolean' } } });
  if (positionals.length === 0) throw new AskedWrongly(`Which files? ${usage}`);
  const figures = evaluate(readRowFiles(positionals).rows);
  process.stdout.write(`${figures}\n`);
  const page = new URL('../../docs/triage.md', import.meta.url);
  if (!values.print) writeFileSync(page, withFigures(readFileSync(page, 'utf8'), figures));
});
