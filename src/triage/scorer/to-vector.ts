import type { Known } from './model.ts';
import { hashOf, namesOf, partsOf, wordsOf } from './names-of.ts';
import { type Question, questions } from './scored.ts';

/** Which places are there, and how strongly. */
export interface Vector {
  readonly at: readonly number[];
  readonly value: readonly number[];
}

const lengths = 10;
/** Beside names: the question, the question with the length of the answer, and whether there was nothing to say. */
export const aboutPlaces = questions.length * (lengths + 2);
const aboutValue = 0.3;

export type ToVector = (plain: string, question: Question) => Vector;

/** People say much in few words: the parts of so many of them are remembered. */
const remembered = 5_000;

/** Makes the function that gives the names of a comment, weighted by how rare they are, and what else is known of it. */
export function createToVector({ hashes, rarity }: Known): ToVector {
  const placeOf = new Map(Array.from(hashes, (hash, place) => [hash, place]));
  const placesOf = (names: readonly string[]) => names.flatMap((name) => placeOf.get(hashOf(name)) ?? []);
  const parts = new Map<string, readonly number[]>();
  const partsAt = (word: string) => {
    const known = parts.get(word);
    if (known !== undefined) return known;
    const places = placesOf(partsOf(word));
    if (parts.size >= remembered) parts.clear();
    parts.set(word, places);
    return places;
  };
  return (plain, question) => {
    const counts = new Map<number, number>();
    const count = (place: number) => counts.set(place, (counts.get(place) ?? 0) + 1);
    const words = wordsOf(plain);
    for (const place of placesOf(namesOf(plain, question))) count(place);
    for (const word of words) for (const place of partsAt(word)) count(place);
    const at = [...counts.keys()];
    const raw = Array.from(counts, ([place, count]) => ((1 + Math.log(count)) * (rarity[place] ?? 0)) / 20);
    const length = Math.sqrt(raw.reduce((sum, one) => sum + one * one, 0)) || 1;
    const asked = questions.indexOf(question);
    const size = Math.min(lengths - 1, Math.round(Math.log2(words.length + 1) * 1.5));
    const about = [asked, questions.length + asked * lengths + size].map((place) => hashes.length + place);
    return {
      at: [...at, ...about],
      value: [...raw.map((one) => one / length), ...about.map(() => aboutValue)],
    };
  };
}

/** The place that says: to this question there was nothing to say. */
export const nothingPlace = ({ hashes }: Known, question: Question): number =>
  hashes.length + questions.length * (lengths + 1) + questions.indexOf(question);
