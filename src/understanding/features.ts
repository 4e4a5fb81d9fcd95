import type { Danger } from '../triage/triaged.ts';
import { findConcepts } from './find-concepts.ts';
import { plainMessage } from './plain-message.ts';

/** What the classifier sees of a message. */
export interface Seen {
  readonly text: string;
  readonly staff: boolean;
  readonly dangers: readonly Danger[];
}

/** Where each feature is kept, and how strongly it is there. */
export interface Features {
  readonly at: Uint32Array;
  readonly value: Float32Array;
}

/** How many places there are. Two features may share one; more places cost a larger file of weights. */
export const places = 2 ** 16;

/** How much each kind of feature counts: what was meant counts more than how it was spelled. */
const strength = { concept: 2, pair: 1.2, word: 2, letters: 1.5, about: 1 };

export function featuresOf({ text, staff, dangers }: Seen): Features {
  const message = plainMessage(text);
  const concepts = findConcepts(message.text);
  const groups = {
    concept: [...concepts.map((concept) => `k ${concept}`), `first ${concepts[0]}`, `last ${concepts.at(-1)}`],
    pair: [...neighbours(concepts), ...together(concepts)],
    word: [...message.words.map((word) => `w ${word}`), ...neighbours(['<', ...message.words, '>'])],
    letters: message.words.flatMap(lettersOf),
    about: [
      staff ? 'staff' : 'public',
      `length ${Math.min(9, Math.round(Math.log2(message.words.length + 1) * 1.5))}`,
      ...(text.includes('?') ? ['asks'] : []),
      ...dangers.map(({ kind, who }) => `danger ${kind} ${who}`),
    ],
  };
  const all = Object.entries(groups).flatMap(([kind, names]) => {
    const each = [...new Set(names)];
    const value = strengthOf(kind) / Math.sqrt(Math.max(1, each.length));
    return each.map((name) => ({ at: placeOf(`${kind} ${name}`), value }));
  });
  return { at: Uint32Array.from(all, ({ at }) => at), value: Float32Array.from(all, ({ value }) => value) };
}

const strengthOf = (kind: string): number => new Map(Object.entries(strength)).get(kind) ?? 1;

const neighbours = (names: readonly string[]) => names.slice(1).map((name, index) => `${names[index]} ${name}`);

/** Which two are spoken of at all, in whatever order. */
function together(names: readonly string[]): readonly string[] {
  const each = [...new Set(names)].sort();
  return each.flatMap((one, index) => each.slice(index + 1).map((other) => `${one} & ${other}`));
}

/** Parts of a word of three to five letters: they see through endings and spelling. */
function lettersOf(word: string): readonly string[] {
  const edged = `<${word}>`;
  return [3, 4, 5].flatMap((size) =>
    Array.from({ length: Math.max(0, edged.length - size + 1) }, (_, start) => edged.slice(start, start + size)),
  );
}

/** FNV-1a. */
function placeOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % places;
}
