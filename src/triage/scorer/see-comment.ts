import { saysNothing } from '../read-tone.ts';
import type { Known } from './model.ts';
import { plainComment } from './names-of.ts';
import { type Reader, readSentences } from './read-sentences.ts';
import type { Question } from './scored.ts';
import { aboutPlaces, nothingPlace, type ToVector, type Vector } from './to-vector.ts';

interface Eyes {
  readonly known: Known;
  readonly toVector: ToVector;
  readonly reader: Reader;
}

/** All that the nets see of a comment. */
export function seeComment(text: string, question: Question, { known, toVector, reader }: Eyes): Vector {
  const plain = plainComment(text);
  const whole = toVector(plain, question);
  const sentences = readSentences({ plain, whole, question }, { toVector, reader });
  const first = known.hashes.length + aboutPlaces;
  const nothing = saysNothing(text) ? [nothingPlace(known, question)] : [];
  return {
    at: [...whole.at, ...nothing, ...sentences.map((_, index) => first + index)],
    value: [...whole.value, ...nothing.map(() => 1), ...sentences],
  };
}
