import type { Question } from './scored.ts';

/** What a comment is about is told in its beginning; more of it only costs time. */
const most = 4_000;

/** Up to so many words the question decides what they mean, and the answer counts as a whole. */
const short = 6;

const negation =
  /^(no|not|never|nothing|none|nor|without|cannot|.*n't|cant|didnt|dont|wasnt|isnt|wont|couldnt|wouldnt|doesnt|havent|hardly|lack)$/;

/** How many words after a negation it reaches. */
const reach = 4;

/** A comment in small letters, without accents, with one kind of apostrophe. */
export const plainComment = (text: string): string =>
  text
    .slice(0, most)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');

export const wordsOf = (plain: string): readonly string[] => plain.match(/[\p{L}\p{N}']+|[!?]+|£/gu) ?? [];

/**
 * What the scorer sees of a plain comment beside the parts of its words, by name, as often as it is there: words, pairs of
 * words, words that are denied, and words together with the question.
 */
export function namesOf(plain: string, question: Question): readonly string[] {
  const words = wordsOf(plain);
  const pairs = neighbours(['<', ...words, '>']);
  return [
    ...words.map((word) => `w ${word}`),
    ...pairs.map((pair) => `b ${pair}`),
    ...denied(plain).map((word) => `n ${word}`),
    ...words.map((word) => `q ${question} ${word}`),
    ...(words.length > short
      ? []
      : [`a ${question} ${words.join(' ')}`, ...pairs.map((pair) => `p ${question} ${pair}`)]),
  ];
}

const neighbours = (words: readonly string[]) => words.slice(1).map((word, index) => `${words[index]} ${word}`);

/** The words that follow a negation, up to the next stop or `but`. */
function denied(plain: string): readonly string[] {
  let left = 0;
  return (plain.match(/[\p{L}\p{N}']+|[.,!?;]/gu) ?? []).filter((word) => {
    if (/^([.,!?;]|but)$/.test(word)) left = 0;
    else if (negation.test(word)) left = reach;
    else return left-- > 0;
    return false;
  });
}

/** The names of a word's parts of three to five letters: they see through endings and spelling. */
export function partsOf(word: string): readonly string[] {
  const edged = `<${word}>`;
  return [3, 4, 5].flatMap((size) =>
    Array.from({ length: Math.max(0, edged.length - size + 1) }, (_, start) => `c ${edged.slice(start, start + size)}`),
  );
}

/** FNV-1a, mixed once more: all 32 bits tell names apart. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
