import { z } from 'zod/v4';
import { questionChoice } from '../../cards/question-choice.ts';
import { questionChoices } from '../../cards/question-choices.ts';
import { questionContact } from '../../cards/question-contact.ts';
import { questionDate } from '../../cards/question-date.ts';
import { questionText } from '../../cards/question-text.ts';
import type { Content } from '../../src/content/content.ts';
import type { Dialog, DialogWords, DrawnCard, Question, QuestionWords } from '../dialog.ts';
import type { exitsOf } from './exits-of.ts';
import type { FormState } from './form-state.ts';
import type { Privacy } from './private-details.ts';
import { wrongContact } from './read-contact.ts';
import { asWritten, notSure } from './read-service.ts';
import { say } from './show-answer.ts';
import type { FormWords } from './words.ts';

export interface FormView {
  readonly dialog: Dialog;
  readonly words: DialogWords;
  readonly formWords: FormWords;
  readonly content: Content;
  readonly now: Date;
  readonly privacy: Privacy;
  /** Ways out that the cards carry themselves, where buttons below the last message would go out of sight. */
  readonly exits: ReturnType<typeof exitsOf>;
}

/** Longest answer to a text question, in characters: stated, and enforced by the questions' schemas. */
export const longest = { text: 200, 'long-text': 8_000 } as const;

const Typed = z.string().catch('');
const Parts = z.record(z.string(), z.string()).catch({});

/** One question as a card of its own, with what was typed before where it has to be put right. */
export function drawQuestion(view: FormView, state: FormState, question: Question, nonce: string): DrawnCard {
  const { words, formWords, content } = view;
  const wording = wordsOf(words, question);
  const typed = state.typed[question.id] ?? state.answers[question.id];
  const common = {
    ask: say(wording.ask, state.answers, content),
    hint: wording.hint === undefined ? undefined : say(wording.hint, state.answers, content),
    problem: state.problems[question.id],
    skip: question.optional ? formWords.skip : undefined,
  };
  switch (question.kind) {
    case 'choice':
      return questionChoice.draw({ ...common, options: pictured(optionsOf(question, wording), formWords) }, nonce);
    case 'choices': {
      const chosen = z.array(z.string()).catch([]).parse(typed);
      return questionChoices.draw(
        { ...common, options: optionsOf(question, wording), chosen, continue: formWords.continue },
        nonce,
      );
    }
    case 'date':
      return questionDate.draw(
        { ...common, ...Parts.parse(typed), labels: formWords.dateParts, continue: formWords.continue },
        nonce,
      );
    case 'contact':
      return questionContact.draw(
        {
          ...common,
          ...Parts.parse(typed),
          wrong: wrongContact(Parts.parse(typed)),
          labels: formWords.contact,
          continue: formWords.continue,
        },
        nonce,
      );
    case 'service':
      return drawService(view, state.unclear, { ...common, typed: Typed.parse(state.typed[question.id]) }, nonce);
    default:
      return questionText.draw(
        {
          ...common,
          value: Typed.parse(typed),
          multiline: question.kind === 'long-text',
          maxLength: question.kind === 'long-text' ? longest['long-text'] : longest.text,
          continue: formWords.continue,
        },
        nonce,
      );
  }
}

export function wordsOf(words: DialogWords, { id }: Question): QuestionWords {
  const found = words.questions[id];
  if (found === undefined) throw new Error(`the question ${id} has no words`);
  return found;
}

export const optionsOf = ({ options = [] }: Question, words: QuestionWords) =>
  options.map((value) => ({ value, label: words.options?.[value] ?? value }));

const pictured = (options: ReturnType<typeof optionsOf>, { pictures }: FormWords) =>
  options.map((option) => ({ ...option, picture: pictures[option.value] }));

interface Common {
  readonly ask: string;
  readonly hint: string | undefined;
  readonly problem: string | undefined;
  readonly skip: string | undefined;
}

/** A text box with type-ahead; after an unclear name, the likely services to choose from. */
function drawService(
  { formWords, content }: FormView,
  unclear: FormState['unclear'],
  { typed: written, ...common }: Common & { readonly typed: string },
  nonce: string,
): DrawnCard {
  const unsure = { value: notSure, label: formWords.notSure };
  if (written === '' || common.problem !== undefined)
    return questionText.draw(
      {
        ...common,
        value: written,
        multiline: false,
        maxLength: longest.text,
        continue: formWords.find,
        skip: undefined,
        suggest: 'services',
      },
      nonce,
    );
  const likely = unclear.map((id) => ({ value: id, label: content.service(id)?.name ?? id }));
  const ask = likely.length > 0 ? formWords.whichService : formWords.noServiceFound;
  const keep = { value: asWritten, label: formWords.keepWritten(written) };
  return questionChoice.draw({ ask, hint: undefined, options: [...likely, keep, unsure] }, nonce);
}
