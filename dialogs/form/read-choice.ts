import type { Question, QuestionWords } from '../dialog.ts';
import type { AnswerRead } from './answer-read.ts';
import { heardIn } from './heard-in.ts';
import { plain } from './plain.ts';
import type { FormWords } from './words.ts';

/**
 * Reads one option out of what somebody typed: its number in the list, its label, another name for it, or a sentence
 * that holds exactly one of these. The longest name found wins, so that "very good" is not read as "good".
 */
export function readChoice({ options = [] }: Question, words: QuestionWords, typed: string): AnswerRead {
  const said = plain(typed);
  const exact = exactly(options, words, said);
  if (exact !== undefined) return { kind: 'answer', value: exact };
  const { found } = optionsIn(options, words, said);
  const [only] = found;
  if (only === undefined || found.length > 1) return { kind: 'problem', problem: words.problem };
  return { kind: 'answer', value: only };
}

/**
 * Reads several, with commas or the language's "and" between. Names are looked for in the whole first, because a label
 * may hold a comma or an "and" of its own.
 */
export function readChoices(
  { options = [] }: Question,
  words: QuestionWords,
  typed: string,
  formWords: FormWords,
): AnswerRead {
  const and = heardIn(formWords, 'and');
  const inOrder = (values: readonly string[]): AnswerRead => ({
    kind: 'answer',
    value: options.filter((value) => values.includes(value)),
  });
  const part = (text: string) => apart(plain(text), options, words, and);
  const { found, rest } = optionsIn(options, words, part(typed));
  if (found.length > 0 && rest.split(' ').every((word) => word === '' || and.has(word))) return inOrder(found);
  const values = typed
    .split(/[,،;؛&\n]/)
    .flatMap((text) => partsOf(part(text), and))
    .map((text) => oneOf(options, words, text));
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0 || known.length < values.length) return { kind: 'problem', problem: words.problem };
  return inOrder(known);
}

const partsOf = (said: string, and: ReadonlySet<string>): string[] =>
  said
    .split(' ')
    .map((word) => (and.has(word) ? ',' : word))
    .join(' ')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Arabic writes its "and", one letter, together with the word that follows it: it is parted where a name begins there. */
function apart(said: string, options: readonly string[], words: QuestionWords, and: ReadonlySet<string>): string {
  const names = options.flatMap((value) => namesOf(value, words));
  const known = new Set(names.flatMap((name) => name.split(' ')));
  const begins = new Set(names.map((name) => name.split(' ')[0]));
  const parted = (word: string) =>
    and.has(word.charAt(0)) && !known.has(word) && begins.has(word.slice(1))
      ? `${word.charAt(0)} ${word.slice(1)}`
      : word;
  return said.split(' ').map(parted).join(' ');
}

const oneOf = (options: readonly string[], words: QuestionWords, said: string): string | undefined =>
  exactly(options, words, said) ?? optionsIn(options, words, said).found[0];

/** Its number in the list, or one of its names and nothing more. */
function exactly(options: readonly string[], words: QuestionWords, said: string): string | undefined {
  const byNumber = /^\d{1,2}$/.test(said) ? options[Number(said) - 1] : undefined;
  return byNumber ?? options.find((value) => namesOf(value, words).includes(said));
}

function namesOf(value: string, { options, typed }: QuestionWords): string[] {
  return [value, options?.[value] ?? value, ...(typed?.[value] ?? [])].map(plain);
}

function optionsIn(options: readonly string[], words: QuestionWords, said: string) {
  const names = options.flatMap((value) => namesOf(value, words).map((name) => ({ value, name })));
  const found: string[] = [];
  let rest = ` ${said} `;
  for (const { value, name } of names.sort((a, b) => b.name.length - a.name.length)) {
    if (!rest.includes(` ${name} `)) continue;
    rest = rest.replaceAll(` ${name} `, ' ');
    if (!found.includes(value)) found.push(value);
  }
  return { found, rest };
}
