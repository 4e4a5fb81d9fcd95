import { form } from '../../cards/form.ts';
import type { FormQuestion } from '../../cards/form-question.ts';
import type { Content } from '../../src/content/content.ts';
import type { DrawnCard, Question } from '../dialog.ts';
import { type FormView, optionsOf, wordsOf } from './draw-question.ts';
import { dueQuestions } from './due.ts';
import type { FormState } from './form-state.ts';
import { notSure, ServiceAnswer } from './read-service.ts';
import { say } from './show-answer.ts';
import type { FormWords } from './words.ts';

/** Every question that is due, on one card, with what was answered or typed so far. */
export function drawForm(view: FormView, state: FormState, nonce: string): DrawnCard {
  const { dialog, words, formWords, content } = view;
  const questions = dueQuestions(dialog, state.answers, content).map((question) => drawn(view, state, question));
  return form.draw(
    {
      title: words.title,
      opening: words.opening,
      questions,
      continue: formWords.continue,
      stop: formWords.stop,
      help: formWords.helpNow,
    },
    nonce,
  );
}

function drawn({ words, formWords, content }: FormView, state: FormState, question: Question): FormQuestion {
  const wording = wordsOf(words, question);
  return {
    id: question.id,
    kind: question.kind,
    ask: say(wording.ask, state.answers, content),
    hint: wording.hint === undefined ? undefined : say(wording.hint, state.answers, content),
    problem: state.problems[question.id],
    optional: question.optional ?? false,
    options: question.kind === 'service' ? servicesOf(formWords, content) : optionsOf(question, wording),
    value: shownValue(question, state),
    labels: question.kind === 'contact' ? formWords.contact : formWords.dateParts,
  };
}

/** The whole list, each with its other names, because a filtered list only finds what it shows. */
function servicesOf(formWords: FormWords, content: Content) {
  const services = content.services.map(({ id, name, also }) => ({
    value: id,
    label: also.length === 0 ? name : `${name} (${also.slice(0, 2).join(', ')})`,
  }));
  return [...services, { value: notSure, label: formWords.notSure }];
}

function shownValue({ id, kind }: Question, { typed, answers }: FormState): unknown {
  const value = typed[id] ?? answers[id];
  if (kind !== 'service' || value === undefined) return value;
  const service = ServiceAnswer.safeParse(value);
  if (!service.success) return value;
  if ('id' in service.data) return service.data.id;
  return 'written' in service.data ? service.data.written : notSure;
}
