import type { QuestionWords } from '../dialog.ts';
import type { AnswerRead } from './answer-read.ts';

/**
 * Reads an answer by the words of the language that is spoken, and then by the English ones: people mix the two, and a
 * name that means one option in one language may mean another in the other. What is wrong is said in theirs.
 */
export function alsoInEnglish(
  own: QuestionWords,
  english: QuestionWords,
  read: (words: QuestionWords) => AnswerRead,
): AnswerRead {
  const first = read(own);
  if (first.kind !== 'problem' || own === english) return first;
  const second = read(english);
  return second.kind === 'answer' ? second : first;
}
