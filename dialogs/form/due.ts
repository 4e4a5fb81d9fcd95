import type { Content } from '../../src/content/content.ts';
import type { Answers, Dialog, Question } from '../dialog.ts';
import type { FormState } from './form-state.ts';

/** The questions that the answers so far call for, in order. */
export function dueQuestions({ questions }: Dialog, answers: Answers, content: Content): readonly Question[] {
  return questions.filter(({ when }) => when === undefined || when(answers, content));
}

/** Whether a question has been dealt with: answered, or passed over. */
export const isSettled = ({ answers, skipped }: FormState, { id }: Question): boolean =>
  answers[id] !== undefined || skipped.includes(id);

/** The answers that count: those of questions which are still called for. Others are kept in case they are again. */
export function dueAnswers(dialog: Dialog, { answers }: FormState, content: Content): Answers {
  const due = dueQuestions(dialog, answers, content).filter(({ id }) => answers[id] !== undefined);
  return Object.fromEntries(due.map(({ id }) => [id, answers[id]]));
}
