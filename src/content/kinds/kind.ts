import type { z } from 'zod/v4';
import type { FileName } from '../content-files.ts';

/** How a field of an entry is written on a form, as text. */
export type As =
  | 'line'
  | 'text'
  /** One thing on each line. */
  | 'lines'
  /** Paragraphs, with an empty line between them. */
  | 'paragraphs'
  | 'date'
  | 'number'
  | 'yes-no'
  | 'pick'
  | 'picks'
  /** When an opportunity takes place, in words; see date-words.ts. */
  | 'date-rule'
  /** Bank holidays: a day and its name on each line. */
  | 'days';

export interface Field {
  /** Where it stands in the entry, with dots, e.g. `contact.email`. */
  readonly path: string;
  /** What the form calls it. */
  readonly label: string;
  readonly as: As;
  /** A list that is left out when nothing is in it. */
  readonly optional?: true;
  /** For `pick` and `picks`. */
  readonly options?: readonly string[];
  /** What people from outside see of it: their name for it, or `''` for the words alone. Left out: they do not see it. */
  readonly shown?: string;
}

/** One kind of content: where it is kept, what checks it, and how the team writes it. */
export interface Kind {
  readonly id: string;
  /** Of all of them, e.g. `Helplines`. */
  readonly name: string;
  /** Of one, in small letters, e.g. `helpline`. */
  readonly one: string;
  readonly file: FileName;
  readonly schema: z.ZodType;
  /** Which team is reminded of what is to be looked at again. */
  readonly queue: 'general' | 'complaints' | 'involvement' | 'bereavement';
  /** The file holds one entry and no list. */
  readonly single?: true;
  /** Where somebody's safety hangs on it, a second person looks before people see it. */
  readonly second?: true;
  /** Taken away by one person at once: what should not be public waits for nobody. */
  readonly goesAtOnce?: true;
  /** Which of the last fields its entries do not have, by path. */
  readonly without?: readonly string[];
  /** What in its words may point at somebody, for people to look at before it is public. */
  readonly mayPoint?: (text: string) => readonly string[];
  /** Without the four that every entry ends with. */
  readonly fields: readonly Field[];
}

/** What every entry ends with. */
export const lastFields: readonly Field[] = [
  { path: 'owner', label: 'Who answers for it', as: 'line' },
  { path: 'review', label: 'Look at it again on', as: 'date' },
  { path: 'confirmed', label: 'Has somebody checked it? Numbers and addresses are shown only then', as: 'yes-no' },
  { path: 'source', label: 'Where it comes from (if you know)', as: 'line' },
];
