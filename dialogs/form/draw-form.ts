import { form } from '../../cards/form.ts';
import type { FormQuestion } from '../../cards/form-question.ts';
import type { Content } from '../../src/content/content.ts';
import type { DrawnCard, Question } from '../dialog.ts';
import { type FormView, optionsOf, wordsOf } from './draw-question.ts';
import { dueQuestions, isSettled } from './due.ts';
import type { FormState } from './form-state.ts';
import { notSure, ServiceAnswer } from './read-service.ts';
import { say } from './show-answer.ts';
import type { FormWords } from './words.ts';

/** Every question that is due, on one card, with what was answered or typed so far. */
export function drawForm(view: FormView, state: FormState, nonce: string): DrawnCard {
  const { dialog, words, formWords, content } = view;
  const due = dueQuestions(dialog, state.answers, content);
  return form.draw(
    {
      title: words.title,
      opening: words.opening,
      questions: due.map((question) => drawn(view, state, question)),
      missing: missingOf(view, state, due),
      exits: view.exits,
      continue: formWords.continue,
      stop: formWords.stop,
      help: formWords.helpNow,
    },
    nonce,
  );
}

/** Names what keeps the form from being complete, from its second drawing on: at first everything is still to come. */
function missingOf({ words, formWords }: FormView, state: FormState, due: readonly Question[]): string | undefined {
  if (state.drawn < 2) return undefined;
  const open = due.filter((question) => state.problems[question.id] !== undefined || !isSettled(state, question));
  return open.length === 0 ? undefined : formWords.stillOpen(open.map((question) => wordsOf(words, question).short));
}

function drawn({ words, formWords, content }: FormView, state: FormState, question: Question): FormQuestion {
  const wording = wordsOf(words, question);
  const ask = say(wording.ask, state.answers, content);
  return {
    id: question.id,
    kind: question.kind,
    // NHS forms mark what may be left out, not what is needed.
    ask: question.optional ? formWords.optional(ask) : ask,
    hint: wording.hint === undefined ? undefined : say(wording.hint, state.answers, content),
    problem: state.problems[question.id],
    options:
      question.kind === 'service' ? servicesOf(formWords, content, question, state) : optionsOf(question, wording),
    value: shownValue(question, state),
    labels: question.kind === 'contact' ? formWords.contact : formWords.dateParts,
  };
}

/** The whole list, each with its other names, because a filtered list only finds what it shows; and what was typed. */
function servicesOf(formWords: FormWords, content: Content, { id }: Question, { answers }: FormState) {
  const services = content.services.map(({ id, name, also }) => ({
    value: id,
    label: also.length === 0 ? name : `${name} (${also.slice(0, 2).join(', ')})`,
  }));
  const given = ServiceAnswer.safeParse(answers[id]).data;
  const written = given !== undefined && 'written' in given ? [{ value: given.written, label: given.written }] : [];
  return [...services, ...written, { value: notSure, label: formWords.notSure }];
}

function shownValue({ id, kind }: Question, { typed, answers }: FormState): unknown {
  const value = typed[id] ?? answers[id];
  if (kind !== 'service' || value === undefined) return value;
  const service = ServiceAnswer.safeParse(value);
  if (!service.success) return value;
  if ('id' in service.data) return service.data.id;
  return 'written' in service.data ? service.data.written : notSure;
}
