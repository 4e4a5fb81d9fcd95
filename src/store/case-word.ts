import type { CaseWords } from './case.ts';
import type { Statements } from './database.ts';
import type { Seal } from './seal.ts';
import { wordStems } from './word-stems.ts';

/** Rows of one statement: databases take only so many values at once. */
const chunk = 200;

/** A whole keyed hash: two that are the same are the same word, so nothing needs opening to be sure. */
export const wordHash = (seal: Seal, stem: string): string => seal.hash('case.word', stem).toString('hex');

/** What a person told in their own words; never their choices, a name in a field of its own, or contact details. */
export const searchedText = (words: CaseWords | undefined): string =>
  (words?.texts ?? []).map(({ text }) => text).join('\n');

/** Adds the words of a text to what its case is found by; in the transaction that writes the text. */
export async function indexWords(tx: Statements, seal: Seal, reference: string, text: string): Promise<void> {
  const hashes = wordStems(text).map((stem) => wordHash(seal, stem));
  for (let from = 0; from < hashes.length; from += chunk) {
    const some = hashes.slice(from, from + chunk);
    const rows = some.map((_, index) => `($1, $${index + 2})`).join(', ');
    await tx.run(`INSERT INTO case_word (reference, hash) VALUES ${rows} ON CONFLICT DO NOTHING`, [reference, ...some]);
  }
}

export const forgetWords = (tx: Statements, reference: string) =>
  tx.run('DELETE FROM case_word WHERE reference = $1', [reference]);
