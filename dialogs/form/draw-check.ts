import { checkAnswers } from '../../cards/check-answers.ts';
import { summary } from '../../cards/summary.ts';
import type { DrawnCard, Question } from '../dialog.ts';
import { type FormView, wordsOf } from './draw-question.ts';
import { dueQuestions } from './due.ts';
import type { FormState } from './form-state.ts';
import { privateIn } from './private-details.ts';
import { showAnswer } from './show-answer.ts';
import { formWords } from './words.ts';

/** Everything that was asked, each answer with a way to change it. */
export function drawCheck(view: FormView, state: FormState, nonce: string): DrawnCard {
  const { dialog, words, formWords, content } = view;
  const rows = dueQuestions(dialog, state.answers, content).map((question) => ({
    id: question.id,
    label: wordsOf(words, question).short,
    answer: linesOf(view, state, question),
    change: formWords.change,
  }));
  const also = state.also.length === 0 ? [] : [{ id: 'also', label: formWords.also, answer: [...state.also] }];
  return checkAnswers.draw(
    {
      title: formWords.checkTitle,
      intro: formWords.checkIntro,
      rows: [...rows, ...also],
      privacy: privacyOf(view, state),
      send: formWords.send,
      exits: view.exits,
    },
    nonce,
  );
}

/** Shown back, so that the person decides about it before anything is sent. */
function privacyOf(view: FormView, state: FormState) {
  const found = privateIn(view, state);
  const { privateTitle: title, privateText, takeOut } = view.formWords;
  return found.length === 0 ? undefined : { title, lines: [...found, privateText], takeOut };
}

/** What stays of a question's card once it is answered. */
export function drawSummary(view: FormView, state: FormState, question: Question, nonce: string): DrawnCard {
  return summary.draw(
    {
      ask: wordsOf(view.words, question).short,
      answer: linesOf(view, state, question),
      change: view.formWords.change,
      value: question.id,
    },
    nonce,
  );
}

const linesOf = ({ words, formWords, content }: FormView, { answers }: FormState, question: Question) =>
  showAnswer({ question, words: wordsOf(words, question), formWords, content }, answers[question.id]);

/** The team reads English, whatever language the answers were given in. */
const forTeam = (view: FormView): FormView => ({ ...view, words: view.dialog.words.en, formWords: formWords.en });

/** How the team's copy names what was said beside the answers. */
export const alsoLabel = formWords.en.also;

/** The answers in words, for the team. */
export const answersInWords = (view: FormView, state: FormState) =>
  dueQuestions(view.dialog, state.answers, view.content)
    .filter(({ id }) => state.answers[id] !== undefined)
    .map((question) => ({
      label: wordsOf(forTeam(view).words, question).short,
      answer: linesOf(forTeam(view), state, question).join('\n'),
    }));
