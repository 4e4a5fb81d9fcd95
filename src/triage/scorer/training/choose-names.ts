import type { Known } from '../model.ts';
import { hashOf, namesOf, partsOf, plainComment, wordsOf } from '../names-of.ts';
import type { Row } from './row.ts';

/** A name is kept when so many comments hold it: what only one or two people wrote is in no weight. */
const leastComments = 4;

/** The commonest of them: the file stays under three megabytes. */
const mostNames = 24_000;

/** The names that the comments have in common, commonest first. */
export function chooseNames(rows: readonly Row[]): Known {
  const counts = new Map<number, number>();
  for (const { text, question } of rows) {
    const plain = plainComment(text);
    const names = [...namesOf(plain, question), ...wordsOf(plain).flatMap(partsOf)];
    for (const hash of new Set(names.map(hashOf))) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  const kept = [...counts]
    .filter(([, count]) => count >= leastComments)
    .sort(([hash, count], [otherHash, other]) => other - count || hash - otherHash)
    .slice(0, mostNames);
  const rarityOf = (count: number) => Math.round(20 * (Math.log((1 + rows.length) / (1 + count)) + 1));
  return {
    hashes: Uint32Array.from(kept, ([hash]) => hash),
    rarity: Uint8Array.from(kept, ([, count]) => Math.min(255, rarityOf(count))),
  };
}
