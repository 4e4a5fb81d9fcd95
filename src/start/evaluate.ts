import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluate, withFigures } from '../commands/evaluation/evaluate.ts';
import { readRowFiles } from '../commands/train-triage.ts';

/**
 * `npm run evaluate -- FILES`: measures triage on parts of labelled comments that it did not learn from, prints the figures
 * and writes them into docs/triage.md; with `--print` it only prints.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { print: { type: 'boolean' } } });
if (positionals.length === 0) {
  process.stderr.write('Which files? npm run evaluate -- comments.jsonl more-comments.jsonl\n');
  process.exitCode = 1;
} else {
  const figures = evaluate(readRowFiles(positionals).rows);
  process.stdout.write(`${figures}\n`);
  const page = new URL('../../docs/triage.md', import.meta.url);
  if (!values.print) writeFileSync(page, withFigures(readFileSync(page, 'utf8'), figures));
}
