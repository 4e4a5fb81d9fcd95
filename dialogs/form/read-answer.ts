import { z } from 'zod/v4';
import type { Content } from '../../src/content/content.ts';
import type { Question, QuestionWords } from '../dialog.ts';
import type { AnswerRead, Given } from './answer-read.ts';
import { withWesternDigits } from './plain.ts';
import { readChoice, readChoices } from './read-choice.ts';
import { contactIn, readContact } from './read-contact.ts';
import { datePartsIn, readDate } from './read-date.ts';
import { readService, readServiceTap } from './read-service.ts';
import type { FormWords } from './words.ts';

const Text = z.string().catch('');
const Parts = z.object({ name: Text, email: Text, phone: Text, day: Text, month: Text, year: Text });

interface Asked {
  readonly question: Question;
  readonly words: QuestionWords;
  /** What is heard in answers to every question. */
  readonly formWords: FormWords;
  readonly content: Content;
  /** What was typed before a choice of likely meanings was offered. */
  readonly typedBefore?: string;
  /** Left out where no question looks at the calendar. */
  readonly now?: Date;
}

/** Reads an answer, typed or tapped alike, and checks it against the question's schema. Never throws on what people give. */
export function readAnswer(asked: Asked, given: Given): AnswerRead {
  const read = readKind(asked, given);
  if (read.kind !== 'answer') return read;
  const { question, words, now } = asked;
  const parsed = question.schema.safeParse(read.value);
  if (!parsed.success) return { kind: 'problem', problem: words.problem };
  const wrong = now === undefined ? undefined : question.wrong?.(parsed.data, now);
  if (wrong !== undefined) return { kind: 'problem', problem: words.problems?.[wrong] ?? words.problem };
  return { kind: 'answer', value: parsed.data };
}

function readKind(asked: Asked, given: Given): AnswerRead {
  switch (given.kind) {
    case 'typed':
      return given.text.trim() === '' ? { kind: 'blank' } : readTyped(asked, given.text);
    case 'tapped':
      return readTapped(asked, given.value);
    case 'filled':
      return readFilled(asked, given.fields);
  }
}

function readTyped({ question, words, formWords, content }: Asked, text: string): AnswerRead {
  switch (question.kind) {
    case 'choice':
      return readChoice(question, words, text);
    case 'choices':
      return readChoices(question, words, text, formWords);
    case 'date':
      return readDate(datePartsIn(text), words);
    case 'contact':
      return readContact(contactIn(withWesternDigits(text)), words, formWords.contactWrong);
    case 'service':
      return readService(text, content, formWords);
    default:
      return { kind: 'answer', value: text.trim() };
  }
}

function readTapped({ question, words, content, typedBefore }: Asked, value: string): AnswerRead {
  if (question.kind === 'service') return readServiceTap(value, content, typedBefore);
  if (question.options?.includes(value)) return { kind: 'answer', value };
  return { kind: 'problem', problem: words.problem };
}

/** A card's inputs. Choices are values here, never labels: a value that is not on the list is refused. */
function readFilled(
  { question, words, formWords, content }: Asked,
  fields: Readonly<Record<string, unknown>>,
): AnswerRead {
  const parts = Parts.parse(fields);
  if (question.kind === 'date') return readDate(parts, words);
  if (question.kind === 'contact')
    return readContact(
      { name: parts.name, email: parts.email, phone: withWesternDigits(parts.phone) },
      words,
      formWords.contactWrong,
    );
  const text = Text.parse(fields.answer).trim();
  if (text === '') return { kind: 'blank' };
  switch (question.kind) {
    case 'choice':
      return question.options?.includes(text)
        ? { kind: 'answer', value: text }
        : { kind: 'problem', problem: words.problem };
    case 'choices': {
      const values = text.split(',');
      return values.every((value) => question.options?.includes(value))
        ? { kind: 'answer', value: values }
        : { kind: 'problem', problem: words.problem };
    }
    case 'service':
      return readService(text, content, formWords);
    default:
      return { kind: 'answer', value: text };
  }
}
