import type { FormView } from './draw-question.ts';
import { dueQuestions } from './due.ts';
import type { FormState } from './form-state.ts';
import type { FormWords } from './words.ts';

/** What finds details in a text by which somebody can be known, and what takes them out. */
export interface Privacy {
  readonly find: (text: string) => readonly { readonly type: keyof FormWords['private']; readonly text: string }[];
  readonly mask: (text: string) => string;
}

/** What was told at length. An address that was asked for is no slip of the pen: without it nothing can be sent. */
const longAnswers = ({ dialog, content }: FormView, { answers }: FormState) =>
  dueQuestions(dialog, answers, content).flatMap(({ id, kind, sensitivity }) => {
    const answer = answers[id];
    return kind === 'long-text' && sensitivity === 'words' && typeof answer === 'string' ? [{ id, answer }] : [];
  });

/** Each private detail in what was written at length, once, with what kind of detail it is. */
export function privateIn(view: FormView, state: FormState): readonly string[] {
  const texts = [...longAnswers(view, state).map(({ answer }) => answer), ...state.also];
  const found = texts.flatMap((text) => view.privacy.find(text));
  return [...new Set(found.map(({ type, text }) => view.formWords.foundPrivate(view.formWords.private[type], text)))];
}

/** The same answers without their private details; what was asked for as such, like an email address, stays. */
export function withoutPrivate(view: FormView, state: FormState): FormState {
  const { mask } = view.privacy;
  const masked = Object.fromEntries(longAnswers(view, state).map(({ id, answer }) => [id, mask(answer)]));
  return { ...state, answers: { ...state.answers, ...masked }, also: state.also.map(mask) };
}
