import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { toBytes } from '../triage/scorer/model-bytes.ts';
import { learn } from '../triage/scorer/training/learn.ts';
import { AskedWrongly } from './asked-wrongly.ts';
import { readRows } from './read-rows.ts';

/** Files whose origin is known. Any other is the trust's own, and its licence is for the trust to know. */
const origins: Readonly<Record<string, string>> = {
  'phase2_train.jsonl': 'The-Strategy-Unit/pxtextmining, comments coded by NHS analysts, second round; MIT',
  'phase1_train.jsonl': 'The-Strategy-Unit/pxtextmining, comments coded by NHS analysts, first round; MIT',
};

/** What the weights were learnt from: kept beside them. */
export interface LearntFrom {
  readonly file: string;
  readonly rows: number;
  readonly sha256: string;
  readonly origin: string;
}

/** The rows of all files, in the order given. @throws Error that names the file and the line that does not fit. */
export function readRowFiles(files: readonly string[]) {
  const each = files.map((file) => {
    const content = readFileSync(file, 'utf8');
    try {
      return { file: basename(file), content, rows: readRows(content) };
    } catch (failure) {
      throw new AskedWrongly(`${basename(file)}, ${failure instanceof Error ? failure.message : 'unreadable'}`);
    }
  });
  return { rows: each.flatMap(({ rows }) => rows), files: each };
}

/** Learns the weights of triage from files of labelled comments. The same files always give the same bytes. */
export function trainTriage(paths: readonly string[]): { weights: Uint8Array; from: readonly LearntFrom[] } {
  const { rows, files } = readRowFiles(paths);
  return {
    weights: toBytes(learn(rows)),
    from: files.map(({ file, content, rows: { length } }) => ({
      file,
      rows: length,
      sha256: createHash('sha256').update(content).digest('hex'),
      origin: origins[file] ?? 'labels of the trust',
    })),
  };
}
