import type { Question } from '../dialog.ts';
import { type FormView, wordsOf } from './draw-question.ts';
import { dueQuestions, isSettled } from './due.ts';
import type { FormState } from './form-state.ts';
import { readAnswer } from './read-answer.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a whole form card. Answers are taken in the questions' order, because each may call for further questions or
 * make them unneeded; what does not fit stays as typed, with how to put it right. `at` is `check` only when nothing is
 * left to do.
 */
export function readForm(view: FormView, before: FormState, fields: Fields): FormState {
  const { dialog, content } = view;
  const onCard = dueQuestions(dialog, before.answers, content);
  let state: FormState = { ...before, problems: {} };
  for (const question of dialog.questions) {
    if (!dueQuestions(dialog, state.answers, content).includes(question)) continue;
    const given = fieldsOf(question, fields);
    // Clients send nothing at all for a list of choices that nothing was chosen from.
    const leftBlank = onCard.includes(question) && !isSettled(state, question);
    if (given !== undefined) state = readOne(view, state, question, given);
    else if (leftBlank) state = readOne(view, state, question, {});
  }
  const open = dueQuestions(dialog, state.answers, content).find(
    (question) => state.problems[question.id] !== undefined || !isSettled(state, question),
  );
  return { ...state, at: open?.id ?? 'check' };
}

/** The inputs of one question, under the names it has on a card of its own; undefined when none came back. */
function fieldsOf({ id, kind }: Question, fields: Fields): Fields | undefined {
  if (kind !== 'date' && kind !== 'contact') return id in fields ? { answer: fields[id] } : undefined;
  const own = Object.entries(fields).flatMap(([key, value]) =>
    key.startsWith(`${id}.`) ? [[key.slice(id.length + 1), value]] : [],
  );
  return own.length === 0 ? undefined : Object.fromEntries(own);
}

function readOne(
  { words, formWords, content, now }: FormView,
  state: FormState,
  question: Question,
  fields: Fields,
): FormState {
  const { id } = question;
  const wording = wordsOf(words, question);
  const read = readAnswer({ question, words: wording, formWords, content, now }, { kind: 'filled', fields });
  const { [id]: _answer, ...answers } = state.answers;
  const { [id]: _typed, ...typed } = state.typed;
  const skipped = state.skipped.filter((one) => one !== id);
  if (read.kind === 'answer') return { ...state, answers: { ...answers, [id]: read.value }, typed, skipped };
  if (read.kind === 'blank' && question.optional) return { ...state, answers, typed, skipped: [...skipped, id] };
  const kept = question.kind === 'date' || question.kind === 'contact' ? fields : fields.answer;
  // What nobody could keep is asked again: a service's name has a longest length.
  if (read.kind === 'unclear' && question.schema.safeParse({ written: read.typed }).success)
    return { ...state, answers: { ...answers, [id]: { written: read.typed } }, typed, skipped };
  const problem = read.kind === 'problem' ? read.problem : wording.problem;
  return {
    ...state,
    answers,
    typed: { ...typed, [id]: kept },
    skipped,
    problems: { ...state.problems, [id]: problem },
  };
}
