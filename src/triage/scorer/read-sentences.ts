import type { Question } from './scored.ts';
import type { ToVector, Vector } from './to-vector.ts';

/** How many numbers its sentences add to what is seen of a comment. */
export const sentencePlaces = 7;

/** More sentences than these tell nothing new. */
const most = 40;

/** How critical a vector sounds: above 0 rather critical, below rather not. */
export type Reader = (vector: Vector) => number;

/**
 * How critical a comment sounds as a whole, and in its sharpest, kindest, mean, first and last sentence, and whether it
 * has both: that tells a mixed comment from a lukewarm one.
 */
export function readSentences(
  { plain, whole, question }: { readonly plain: string; readonly whole: Vector; readonly question: Question },
  { toVector, reader }: { readonly toVector: ToVector; readonly reader: Reader },
): readonly number[] {
  const each = sentencesOf(plain).map((sentence) => reader(toVector(sentence, question)));
  const sharpest = Math.max(...each);
  const kindest = Math.min(...each);
  const mean = each.reduce((sum, one) => sum + one, 0) / each.length;
  const both = sharpest > 0 && kindest < -1 ? 2 * Math.min(sharpest, -kindest) : -2;
  return [reader(whole), sharpest, kindest, mean, each[0] ?? 0, each.at(-1) ?? 0, both].map(
    (one) => Math.max(-4, Math.min(4, one)) / 8,
  );
}

function sentencesOf(plain: string): readonly string[] {
  const sentences = plain
    .split(/[.!?;,\n]+|\b(?:but|however|although)\b/)
    .filter((sentence) => /\p{L}/u.test(sentence))
    .slice(0, most);
  return sentences.length > 0 ? sentences : [plain];
}
