import type { Content } from '../src/content/content.ts';
import type { Answers, Dialog, Question, Reply, Speaker } from './dialog.ts';
import { alsoInEnglish } from './form/also-in-english.ts';
import type { Given } from './form/answer-read.ts';
import { type FormView, wordsOf } from './form/draw-question.ts';
import { dueAnswers, dueQuestions } from './form/due.ts';
import { exitsOf } from './form/exits-of.ts';
import type { FormEvent, FormStep } from './form/form-event.ts';
import { type FormState, newForm } from './form/form-state.ts';
import { goOn, settle, stumble, without } from './form/moves.ts';
import { type Privacy, privateIn, withoutPrivate } from './form/private-details.ts';
import { readAnswer } from './form/read-answer.ts';
import { readForm } from './form/read-form.ts';
import { type Before, createShow } from './form/show.ts';
import { formWords } from './form/words.ts';

interface Deps {
  readonly dialog: Dialog;
  readonly speaker: Speaker;
  readonly content: Content;
  readonly now: Date;
  readonly privacy: Privacy;
}

/**
 * Turns a dialog's questions into a conversation: one at a time in the widget, one card that is redrawn in Teams, from
 * the same definition. `begin` starts a run (its name must be new), `take` does what the person did. Pure.
 */
export function createForm({ dialog: whole, speaker, content, now, privacy }: Deps) {
  const { channel, locale, audience } = speaker;
  const dialog = {
    ...whole,
    questions: whole.questions.filter(({ audiences }) => audiences?.includes(audience) ?? true),
  };
  const words = dialog.words[locale];
  const view: FormView = {
    dialog,
    words,
    formWords: formWords[locale],
    content,
    now,
    privacy,
    exits: channel === 'teams' ? exitsOf(words) : [],
  };
  const { show, closing, leaving } = createShow(view, channel === 'teams');

  const stay = (state: FormState, text: string): FormStep => ({ state, replies: [{ kind: 'text', text }] });
  const asked = (state: FormState) => dialog.questions.find(({ id }) => id === state.at);
  const onwards = (state: FormState) => goOn(dialog, content, state);

  /** A dialog without check answers is finished with its last answer. */
  function advance(state: FormState, before: Before): FormStep {
    const reviewed = typeof dialog.review === 'function' ? dialog.review(state.answers) : dialog.review;
    if (state.at !== 'check' || reviewed) return show(state, before);
    // A card with nothing more to come in its place would stay open for answers that go nowhere.
    const closed = before === 'in-place' ? { text: view.formWords.answered(words.title) } : before;
    return { state, replies: closing(state, closed), finished: dueAnswers(dialog, state, content) };
  }

  function give(state: FormState, given: Given): FormStep {
    const question = asked(state);
    if (question === undefined) return stay(state, view.formWords.changeWhich);
    const wording = wordsOf(words, question);
    const notSure = [view.formWords.notSure, ...view.formWords.notSureTyped];
    const typed = state.typed[question.id];
    const typedBefore = typeof typed === 'string' ? { typedBefore: typed } : {};
    const read = alsoInEnglish(wording, wordsOf(dialog.words.en, question), (said) =>
      readAnswer({ question, words: said, content, now, notSure, ...typedBefore }, given),
    );
    if (read.kind === 'answer') return settled(state, question, read.value);
    if (read.kind === 'blank' && question.optional) return settled(state, question, undefined);
    const again = stumble(state, question, given, read, wording.problem);
    return show(again, given.kind === 'typed' ? { text: wording.short } : 'in-place');
  }

  function settled(state: FormState, question: Question, value: unknown): FormStep {
    return advance(onwards(settle(state, question, value)), { summaryOf: question });
  }

  function skip(state: FormState): FormStep {
    const question = asked(state);
    return question?.optional ? settled(state, question, undefined) : stay(state, view.formWords.nothingToSkip);
  }

  /** One question back; in Teams, where all questions are on one card, from check answers to that card. */
  function back(state: FormState): FormStep {
    const due = dueQuestions(dialog, state.answers, content);
    const here = state.at === 'check' ? due.length : due.findIndex(({ id }) => id === state.at);
    const before = channel === 'teams' && state.at === 'check' ? due[0] : due[here - 1];
    return before === undefined ? stay(state, view.formWords.firstQuestion) : change(state, before.id, leaving(state));
  }

  function change(state: FormState, id: string, before: Before): FormStep {
    const due = dueQuestions(dialog, state.answers, content);
    if (!due.some((one) => one.id === id)) return stay(state, view.formWords.changeWhich);
    return show({ ...state, at: id, unclear: [], typed: without(state.typed, id) }, before);
  }

  /** Private details leave the words, and what stays is shown once more. */
  function takeOut(state: FormState): FormStep {
    return privateIn(view, state).length === 0
      ? stay(state, view.formWords.nothingToTakeOut)
      : show(withoutPrivate(view, state), channel === 'teams' ? 'in-place' : leaving(state));
  }

  function send(state: FormState): FormStep {
    const open = onwards(state);
    if (open.at !== 'check') return show(open, leaving(state));
    const replies = state.nonce === undefined ? [] : closing(state, { text: view.formWords.closedSent });
    return { state: open, replies, finished: dueAnswers(dialog, open, content) };
  }

  function take(state: FormState, event: FormEvent): FormStep {
    switch (event.kind) {
      case 'ask':
        return show(state, leaving(state));
      case 'given':
        return give(state, event.given);
      case 'form':
        return advance(readForm(view, state, event.fields), 'in-place');
      case 'back':
        return back(state);
      case 'skip':
        return skip(state);
      case 'check':
        return show(onwards(state), leaving(state));
      case 'change':
        return change(state, event.question, channel === 'teams' ? 'in-place' : leaving(state));
      case 'take-out':
        return takeOut(state);
      case 'send':
        return send(state);
    }
  }

  return {
    view,
    take,
    /** Starts a run, with whatever is already known; the questions that were `passed` over are not asked again. */
    begin(run: string, known: Answers = {}, passed: readonly string[] = []): FormStep {
      const begun = { ...newForm(run, { ...known }), skipped: [...passed] };
      const step = show(onwards(begun), 'in-place');
      if (words.opening === undefined || channel === 'teams') return step;
      return { ...step, replies: [{ kind: 'text', text: words.opening }, ...step.replies] };
    },
    /** The replies that close the open card when the form is left. */
    leave: (state: FormState): readonly Reply[] => closing(state, leaving(state)),
  };
}
