import { manyWord, plainLetters, readWords, type Word } from './read-words.ts';
import { wordGroups } from './word-groups.ts';

/** Where a phrase was found: the row it belongs to, and the words it spans (the end is not included). */
export interface Found<Row> {
  readonly row: Row;
  readonly start: number;
  readonly end: number;
}

interface Step {
  /** `gap`: any words, up to so many, within the sentence. */
  readonly words: ReadonlySet<string> | 'gap';
  readonly optional: boolean;
}

/** A phrase whose first word was seen. */
interface Started<Row> {
  readonly row: Row;
  readonly rest: readonly Step[];
}

/** A word of a text, as itself and as each beginning that some phrase asks for. */
interface Read extends Word {
  readonly forms: readonly string[];
}

const widestGap = 4;
const writer = new Set(['i', 'me', 'my', 'myself']);

/**
 * Makes a finder for a table of rows with phrases. A phrase is plain words with
 * - `a|b` one of several, `<group>` a word of that group (word-groups.ts),
 * - `a?` a word that may be missing,
 * - `abc*` any word that begins so, for languages that inflect,
 * - `##` a number from 10 up,
 * - `..` up to four words in the same sentence, none of them `i`, `me`, `my` or `myself`: a gap keeps to one person.
 * It begins with a word that has to be there. Finding takes time in proportion to the text: no pattern can run away.
 * @throws Error when a phrase is written wrongly; that is found at start-up.
 */
export function createFinder<Row extends { readonly phrases: readonly string[] }>(rows: readonly Row[]) {
  const byFirst = new Map<string, Started<Row>[]>();
  for (const row of rows)
    for (const phrase of row.phrases) {
      const [first, ...rest] = phrase.split(' ').map(readStep);
      if (first === undefined || first.words === 'gap' || first.optional)
        throw new Error(`the phrase "${phrase}" has to begin with a word`);
      for (const word of first.words) byFirst.set(word, [...(byFirst.get(word) ?? []), { row, rest }]);
    }
  const beginnings = beginningsIn(rows);
  return (text: readonly Word[]): readonly Found<Row>[] => {
    const words = text.map((word) => ({ ...word, forms: formsOf(word.word, beginnings) }));
    const started = stillPossible(byFirst, new Set(words.flatMap(({ forms }) => forms)));
    return words.flatMap(({ forms }, start) => {
      const found: Found<Row>[] = [];
      for (const { row, rest } of forms.flatMap((form) => started.get(form) ?? [])) {
        const end = follow(words, start + 1, rest, 0);
        if (end !== undefined) found.push({ row, start, end });
      }
      return found;
    });
  };
}

/** Every `abc*` that the rows ask for, and how long they are. */
function beginningsIn(rows: readonly { readonly phrases: readonly string[] }[]) {
  const written = rows.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.split(/[ |]/)));
  const asked = new Set(
    written.filter((part) => /\*\??$/.test(part)).flatMap((part) => readChoice(part.replace('?', ''))),
  );
  return { asked, lengths: [...new Set([...asked].map((beginning) => beginning.length - 1))] };
}

function formsOf(word: string, { asked, lengths }: ReturnType<typeof beginningsIn>): readonly string[] {
  const beginnings = lengths.map((length) => `${word.slice(0, length)}*`).filter((beginning) => asked.has(beginning));
  return [word, ...new Set(beginnings)];
}

/** Of the phrases that begin with words of a text, those whose other words it has too: most drop out here, cheaply. */
function stillPossible<Row>(byFirst: ReadonlyMap<string, readonly Started<Row>[]>, said: ReadonlySet<string>) {
  const has = ({ words, optional }: Step) => optional || words === 'gap' || [...words].some((word) => said.has(word));
  return new Map([...said].map((word) => [word, byFirst.get(word)?.filter(({ rest }) => rest.every(has)) ?? []]));
}

/** The finds that do not lie inside a longer one; of equals the earlier row's stays. */
export function outermost<Row>(found: readonly Found<Row>[]): readonly Found<Row>[] {
  let reach = 0;
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const within = end <= reach;
      reach = Math.max(reach, end);
      return !within;
    });
}

function readStep(part: string): Step {
  if (part === '..') return { words: 'gap', optional: false };
  const optional = part.endsWith('?');
  const choices = (optional ? part.slice(0, -1) : part).split('|').flatMap(readChoice);
  return { words: new Set(choices), optional };
}

function readChoice(choice: string): readonly string[] {
  if (choice === manyWord) return [manyWord];
  if (choice.endsWith('*')) return [`${plainLetters(choice.slice(0, -1))}*`];
  const group = /^<(\w+)>$/.exec(choice)?.[1];
  if (group === undefined) return [plainWord(choice)];
  const words = wordGroups.get(group);
  if (words === undefined) throw new Error(`there is no group of words called "${group}"`);
  return words;
}

/** A phrase is compared with words as readWords leaves them, so each of its words has to come through as one word. */
function plainWord(choice: string): string {
  const [only, ...others] = readWords(choice);
  if (only === undefined || others.length > 0) throw new Error(`write "${choice}" as the plain words it stands for`);
  return only.word;
}

/** The end of the longest way to match the steps from here on, or undefined. */
function follow(words: readonly Read[], at: number, steps: readonly Step[], step: number): number | undefined {
  const next = steps[step];
  if (next === undefined) return at;
  if (next.words === 'gap') return followGap(words, at, steps, step + 1);
  const { words: wanted } = next;
  const taken = words[at]?.forms.some((form) => wanted.has(form)) ? follow(words, at + 1, steps, step + 1) : undefined;
  return taken ?? (next.optional ? follow(words, at, steps, step + 1) : undefined);
}

function followGap(words: readonly Read[], at: number, steps: readonly Step[], step: number): number | undefined {
  for (let skipped = 0; skipped <= widestGap; skipped += 1) {
    const end = follow(words, at + skipped, steps, step);
    if (end !== undefined) return end;
    const passed = words[at + skipped];
    if (passed === undefined || passed.ends || writer.has(passed.word)) return undefined;
    if (words[at + skipped - 1]?.ends === true) return undefined;
  }
  return undefined;
}
