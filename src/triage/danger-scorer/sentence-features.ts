/** How many places there are. Two features may share one; more places cost a larger file of weights. */
export const places = 2 ** 16;

/** Where the features of a sentence are kept: its words, pairs and threes, and parts of its words of three to five letters. */
export function sentenceFeatures(sentence: readonly string[]): Uint32Array {
  const words = ['<', ...sentence, '>'];
  const at = new Set<number>();
  for (const [index, word] of words.entries()) {
    at.add(placeOf(`w${word}`));
    if (index > 0) at.add(placeOf(`b${words[index - 1]} ${word}`));
    if (index > 1) at.add(placeOf(`t${words[index - 2]} ${words[index - 1]} ${word}`));
    for (const part of partsOf(word)) at.add(placeOf(`c${part}`));
  }
  return Uint32Array.from(at);
}

/** They see through endings and spelling. */
function partsOf(word: string): readonly string[] {
  const edged = ` ${word.slice(0, 30)} `;
  if (edged.length < 5) return [];
  return [3, 4, 5].flatMap((size) =>
    Array.from({ length: Math.max(0, edged.length - size + 1) }, (_, start) => edged.slice(start, start + size)),
  );
}

/** FNV-1a. */
function placeOf(feature: string): number {
  let hash = 2166136261;
  for (let index = 0; index < feature.length; index += 1) hash = Math.imul(hash ^ feature.charCodeAt(index), 16777619);
  return (hash >>> 0) % places;
}
