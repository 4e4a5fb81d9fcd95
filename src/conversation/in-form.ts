import type { Answers, Dialog, Submission } from '../../dialogs/dialog.ts';
import type { FormEvent } from '../../dialogs/form/form-event.ts';
import { createForm } from '../../dialogs/form.ts';
import type { Locale } from '../../dialogs/locale.ts';
import type { Active } from './conversation-state.ts';
import { finish } from './finish.ts';
import { offered } from './menu.ts';
import { andThen, type Outcome, outcome, type Scene, text } from './scene.ts';
import { conversationWords } from './words.ts';

/** How many left dialogs a conversation keeps. */
const parkedLimit = 3;

export const formOf = ({ world, speaker, state }: Scene, dialog: Dialog) =>
  createForm({
    dialog: state.condoled ? withoutCondolence(dialog, speaker.locale) : dialog,
    speaker,
    content: world.content,
    now: world.now(),
    privacy: world.privacy,
  });

const withoutCondolence = (dialog: Dialog, locale: Locale): Dialog => {
  const { openingAgain: opening, ...words } = dialog.words[locale];
  return opening === undefined ? dialog : { ...dialog, words: { ...dialog.words, [locale]: { ...words, opening } } };
};

/** Starts a dialog with what is already known or was passed over before; one that is under way is left, and kept. */
export function startDialog(
  scene: Scene,
  dialog: Dialog,
  known: Answers = {},
  passed: readonly string[] = [],
): Outcome {
  const left = leave(scene);
  const drawn = left.state.drawn + 1;
  const step = formOf(scene, dialog).begin(`f${drawn}`, fitting(dialog, known), passed);
  const { openingAgain } = dialog.words[scene.speaker.locale];
  const condoled = openingAgain === undefined ? {} : { condoled: true as const };
  const state = { ...left.state, ...condoled, drawn, active: { dialog: dialog.id, form: step.state } };
  return andThen(left, outcome(state, step.replies));
}

/** Keeps which case the dialog under way is for. */
export function forCase(begun: Outcome, { replaces, about }: Pick<Active, 'replaces' | 'about'>): Outcome {
  const { active } = begun.state;
  if (active === undefined) return begun;
  const kept = {
    ...active,
    ...(replaces === undefined ? {} : { replaces }),
    ...(about === undefined ? {} : { about }),
  };
  return { ...begun, state: { ...begun.state, active: kept } };
}

/** What is known comes from buttons, messages and earlier versions: only what still is an answer counts as one. */
const fitting = ({ questions }: Dialog, known: Answers): Answers =>
  Object.fromEntries(
    questions.flatMap(({ id, schema }) => {
      const parsed = schema.safeParse(known[id]);
      return parsed.success && parsed.data !== undefined ? [[id, parsed.data]] : [];
    }),
  );

/** Goes back to the dialog that was left last. */
export function carryOnDialog(scene: Scene): Outcome {
  const words = conversationWords[scene.speaker.locale];
  const last = scene.state.parked.at(-1);
  const dialog = offered(scene).find(({ id }) => id === last?.dialog);
  if (last === undefined || dialog === undefined) return outcome(scene.state, [text(words.nothingToCarryOn)]);
  const parked = scene.state.parked.slice(0, -1);
  const begun = startDialog(
    { ...scene, state: { ...scene.state, parked } },
    dialog,
    last.form.answers,
    last.form.skipped,
  );
  return forCase(begun, last);
}

/** Leaves the dialog under way, closing its card; what was given is kept for this conversation, secrets excepted. */
export function leave(scene: Scene): Outcome {
  const { active, ...state } = scene.state;
  const dialog = activeDialog(scene);
  if (active === undefined || dialog === undefined) return outcome(state);
  const closed = formOf(scene, dialog).leave(active.form);
  return outcome({ ...state, parked: park(state.parked, dialog, active) }, closed);
}

function park(parked: readonly Active[], dialog: Dialog, active: Active): Active[] {
  const kept = Object.fromEntries(
    Object.entries(active.form.answers).filter(
      ([id]) => dialog.questions.find((one) => one.id === id)?.kind !== 'secret',
    ),
  );
  if (Object.keys(kept).length === 0) return [...parked];
  return [...parked, { ...active, form: { ...active.form, answers: kept } }].slice(-parkedLimit);
}

export const activeDialog = ({ world, state }: Scene): Dialog | undefined =>
  world.dialogs.find(({ id }) => id === state.active?.dialog);

/** Hands an event to the dialog under way, and finishes it when its answers are complete. */
export async function inForm(scene: Scene, event: FormEvent): Promise<Outcome> {
  const dialog = activeDialog(scene);
  const { active } = scene.state;
  if (dialog === undefined || active === undefined)
    return outcome(scene.state, [text(conversationWords[scene.speaker.locale].noForm)]);
  const form = formOf(scene, dialog);
  const step = form.take(active.form, event);
  const { active: _left, ...idle } = scene.state;
  if (step.finished === undefined) return outcome({ ...idle, active: { ...active, form: step.state } }, step.replies);
  const { view } = form;
  const done = await finish(
    { ...scene, state: idle },
    {
      dialog,
      view,
      form: step.state,
      answers: step.finished,
      replaces: active.replaces,
      about: active.about,
    },
  );
  return andThen(outcome(idle, step.replies), done);
}

/** What a card's action means to the form; undefined when it is none of the form's, or the card is spent. */
export function eventOf({ state }: Scene, { card, action, nonce, value, fields }: Submission): FormEvent | undefined {
  const form = state.active?.form;
  if (form === undefined) return undefined;
  if (action === 'change' && value !== undefined && nonce.startsWith(`${form.run}.`))
    return { kind: 'change', question: value };
  if (nonce !== form.nonce) return undefined;
  if (card === 'form') return action === 'answer-form' ? { kind: 'form', fields } : undefined;
  switch (action) {
    case 'answer':
      return { kind: 'given', given: value === undefined ? { kind: 'filled', fields } : { kind: 'tapped', value } };
    case 'skip':
    case 'take-out':
    case 'send':
      return { kind: action };
    default:
      return undefined;
  }
}
