import { closedCard } from '../../cards/closed-card.ts';
import type { Question, Reply } from '../dialog.ts';
import { drawCheck, drawSummary } from './draw-check.ts';
import { drawForm } from './draw-form.ts';
import { drawQuestion, type FormView, wordsOf } from './draw-question.ts';
import type { FormState } from './form-state.ts';

/** What becomes of the card that was open: it turns into the next one in its place, or into something read-only. */
export type Before = 'in-place' | { readonly text: string } | { readonly summaryOf: Question };

export interface Shown {
  readonly state: FormState;
  readonly replies: readonly Reply[];
}

/** Draws where a form stands now: a question or check answers, or in Teams the whole form. */
export function createShow(view: FormView, asForm: boolean) {
  const { dialog } = view;

  function drawNow(state: FormState, nonce: string) {
    const asked = dialog.questions.find(({ id }) => id === state.at);
    if (asked === undefined) return drawCheck(view, state, nonce);
    return asForm ? drawForm(view, state, nonce) : drawQuestion(view, state, asked, nonce);
  }

  /** The replies that deal with the open card. */
  function closing(state: FormState, before: Before): Reply[] {
    const { nonce } = state;
    if (nonce === undefined || before === 'in-place') return [];
    const card =
      'text' in before
        ? closedCard.draw({ text: before.text })
        : drawSummary(view, state, before.summaryOf, `${nonce}.s`);
    return [{ kind: 'replace', nonce, card }];
  }

  function show(state: FormState, wanted: Before): Shown {
    // What was typed stands below the form's card, so the form goes on below it, where the person looks.
    const before = asForm && wanted !== 'in-place' ? { text: view.formWords.goesOnBelow } : wanted;
    const nonce = `${state.run}.${state.drawn + 1}`;
    const next = { ...state, nonce, drawn: state.drawn + 1 };
    const card = drawNow(next, nonce);
    if (before === 'in-place' && state.nonce !== undefined)
      return { state: next, replies: [{ kind: 'replace', nonce: state.nonce, card }] };
    return { state: next, replies: [...closing(state, before), { kind: 'card', card }] };
  }

  /** The name of what is open, for a card that closes without an answer. */
  const leaving = (state: FormState): Before => {
    if (asForm) return { text: view.formWords.notSent(view.words.title) };
    const asked = dialog.questions.find(({ id }) => id === state.at);
    return { text: asked === undefined ? view.formWords.closedForChange : wordsOf(view.words, asked).short };
  };

  return { show, closing, leaving };
}
