import type { Meaning } from '../understood.ts';

/**
 * The plainest words by which a message in another language shows what it means. They are beginnings of words or phrases
 * between slashes, in the language's own spelling. Speakers of each widen them.
 */
export interface Language {
  /** BCP 47 code. */
  readonly code: string;
  /** Little words that tell the language apart from the others in its script; none where the script alone does. */
  readonly markers: string;
  readonly words: Readonly<Partial<Record<Exclude<Meaning, 'ambiguous'>, string>>>;
}
