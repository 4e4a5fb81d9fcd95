import { readdirSync, readFileSync } from 'node:fs';
import { type Example, example } from '../examples/example.ts';

/**
 * The examples in a folder of `.jsonl` files, one a line, in the order of the files' names.
 * @throws ZodError when a line is no example.
 */
export function readExamples(folder: URL): readonly Example[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((name) => readExampleFile(new URL(name, folder)));
}

export const readExampleFile = (file: URL): readonly Example[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => example.parse(JSON.parse(line)));
