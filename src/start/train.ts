import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AskedWrongly } from '../commands/asked-wrongly.ts';
import { trainTriage } from '../commands/train-triage.ts';
import { runCommand } from './run-command.ts';

const usage =
  'npm run train -- comments.jsonl more.jsonl: learns the weights of triage from files of labelled comments, a trust’s own among them. --into FOLDER puts them elsewhere than where the service reads them.';

await runCommand(usage, () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { into: { type: 'string' } } });
  if (positionals.length === 0) throw new AskedWrongly(`Which files? ${usage}`);
  const { weights, from } = trainTriage(positionals);
  const into = (file: string) =>
    values.into === undefined ? new URL(`../triage/scorer/${file}`, import.meta.url) : `${values.into}/${file}`;
  writeFileSync(into('weights.bin'), weights);
  writeFileSync(into('learnt-from.json'), `${JSON.stringify(from, undefined, 2)}\n`);
  for (const { file, rows } of from) process.stdout.write(`${rows} comments of ${file}\n`);
  process.stdout.write(`${weights.length} bytes of weights\n`);
});
