import type { Content } from '../../src/content/content.ts';
import type { Dialog, Question } from '../dialog.ts';
import type { AnswerRead, Given } from './answer-read.ts';
import { dueQuestions, isSettled } from './due.ts';
import type { FormState } from './form-state.ts';

/** Goes to the first question that is not dealt with, or to check answers. */
export function goOn(dialog: Dialog, content: Content, state: FormState): FormState {
  const open = dueQuestions(dialog, state.answers, content).find((question) => !isSettled(state, question));
  return { ...state, at: open?.id ?? 'check', unclear: [] };
}

/** Takes an answer; undefined passes the question over. */
export function settle(state: FormState, { id }: Question, value: unknown): FormState {
  const others = state.skipped.filter((one) => one !== id);
  const answers = without(state.answers, id);
  return {
    ...state,
    answers: value === undefined ? answers : { ...answers, [id]: value },
    typed: without(state.typed, id),
    problems: without(state.problems, id),
    skipped: value === undefined ? [...others, id] : others,
  };
}

/** Keeps what was given and did not fit, with how to put it right or what it may have meant. */
export function stumble(state: FormState, question: Question, given: Given, read: AnswerRead, mend: string): FormState {
  const { id } = question;
  if (read.kind === 'unclear')
    return {
      ...state,
      typed: { ...state.typed, [id]: read.typed },
      problems: without(state.problems, id),
      unclear: [...read.values],
    };
  const kept = whatWasGiven(question, given);
  return {
    ...state,
    problems: { ...state.problems, [id]: read.kind === 'problem' ? read.problem : mend },
    typed: kept === undefined ? state.typed : { ...state.typed, [id]: kept },
  };
}

function whatWasGiven({ kind }: Question, given: Given): unknown {
  if (given.kind === 'typed') return given.text;
  if (given.kind === 'tapped') return undefined;
  return kind === 'date' || kind === 'contact' ? given.fields : given.fields.answer;
}

export function without<T>(record: Readonly<Record<string, T>>, id: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
}
