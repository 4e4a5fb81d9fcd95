import type { Question, QuestionWords } from '../dialog.ts';
import type { AnswerRead } from './answer-read.ts';

/** Letters without their marks, digits and single spaces, in small letters: how typed and shown labels are compared. */
export const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/['’‘]|\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Reads one option out of what somebody typed: its number in the list, its label, another name for it, or a sentence
 * that holds exactly one of these. The longest name found wins, so that "very good" is not read as "good".
 */
export function readChoice({ options = [] }: Question, words: QuestionWords, typed: string): AnswerRead {
  const said = plain(typed);
  const byNumber = /^\d{1,2}$/.test(said) ? options[Number(said) - 1] : undefined;
  const exact = byNumber ?? options.find((value) => namesOf(value, words).includes(said));
  if (exact !== undefined) return { kind: 'answer', value: exact };
  const found = optionsIn(options, words, said);
  const [only] = found;
  if (only === undefined || found.length > 1) return { kind: 'problem', problem: words.problem };
  return { kind: 'answer', value: only };
}

/** Reads several, with commas or "and" between. */
export function readChoices({ options = [] }: Question, words: QuestionWords, typed: string): AnswerRead {
  const parts = typed.split(/[,،;&\n]|\band\b/i).map((part) => plain(part));
  const values = parts.filter((part) => part !== '').map((part) => oneOf(options, words, part));
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0 || known.length < values.length) return { kind: 'problem', problem: words.problem };
  return { kind: 'answer', value: options.filter((value) => known.includes(value)) };
}

function oneOf(options: readonly string[], words: QuestionWords, said: string): string | undefined {
  const byNumber = /^\d{1,2}$/.test(said) ? options[Number(said) - 1] : undefined;
  return (
    byNumber ?? options.find((value) => namesOf(value, words).includes(said)) ?? optionsIn(options, words, said)[0]
  );
}

function namesOf(value: string, { options, typed }: QuestionWords): string[] {
  return [value, options?.[value] ?? value, ...(typed?.[value] ?? [])].map(plain);
}

function optionsIn(options: readonly string[], words: QuestionWords, said: string): string[] {
  const names = options.flatMap((value) => namesOf(value, words).map((name) => ({ value, name })));
  const found: string[] = [];
  let rest = ` ${said} `;
  for (const { value, name } of names.sort((a, b) => b.name.length - a.name.length)) {
    if (!rest.includes(` ${name} `)) continue;
    rest = rest.replaceAll(` ${name} `, ' ');
    if (!found.includes(value)) found.push(value);
  }
  return found;
}
