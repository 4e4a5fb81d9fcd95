import { z } from 'zod/v4';
import { flags as allFlags } from '../triage/triaged.ts';
import type { Suggestion } from './case.ts';
import type { Statements } from './database.ts';
import type { Recording } from './recording.ts';
import { json, ms } from './rows.ts';
import type { Seal } from './seal.ts';
import { addEvent } from './write-case.ts';

const purpose = 'case_suggestion.body';
const Kept = z.object({ summary: z.string(), themes: z.array(z.string()), flags: z.array(z.enum(allFlags)) });
const Flags = z.object({ flags: json(z.array(z.enum(allFlags))) });

export const openSuggestion = (seal: Seal, body: Buffer): Suggestion =>
  Kept.parse(JSON.parse(seal.open(purpose, body)));

/** Keeps what a model suggested, and adds its flags to those that are there; it takes none away. */
export async function writeSuggestion(
  tx: Statements,
  seal: Seal,
  { reference, suggestion, at }: Omit<Extract<Recording, { kind: 'suggest' }>, 'kind'>,
): Promise<void> {
  const [row] = await tx.all(`SELECT flags FROM "case" WHERE reference = $1 AND state <> 'withdrawn'`, [reference]);
  if (row === undefined) return;
  await tx.run(
    `INSERT INTO case_suggestion (reference, body, at) VALUES ($1, $2, $3)
     ON CONFLICT (reference) DO UPDATE SET body = $2, at = $3`,
    [reference, seal.close(purpose, JSON.stringify(suggestion)), ms(at)],
  );
  const { flags } = Flags.parse(row);
  const more = [...new Set([...flags, ...suggestion.flags])];
  if (more.length === flags.length) return;
  await tx.run('UPDATE "case" SET flags = $2, version = version + 1 WHERE reference = $1', [
    reference,
    JSON.stringify(more),
  ]);
  await addEvent(tx, seal, reference, { at, actor: 'lanyard', what: 'flagged' });
}
