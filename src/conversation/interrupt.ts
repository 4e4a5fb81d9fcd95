import type { Said } from '../../dialogs/dialog.ts';
import { plain } from '../../dialogs/form/read-choice.ts';
import { activeDialog, inForm, startDialog } from './in-form.ts';
import { dialogFor } from './in-own-words.ts';
import { showFound } from './open.ts';
import { andThen, type Outcome, outcome, type Scene, text } from './scene.ts';
import { topicAnswers } from './topic-words.ts';
import { conversationWords } from './words.ts';

/** In more words than this a message is a story, not a question about the chat. */
const shortQuestion = 14;
/** From so many words on, what does not answer a choice is kept as something they want us to know. */
const worthKeeping = 6;
/** How sure it has to be that another dialog is meant before the one under way is left. */
const sure = 0.8;

const wordsIn = (said: string) => said.trim().split(/\s+/).length;

/**
 * What somebody types while a question is open: an answer, a question about the chat, something else they want, or
 * something more to tell. Whatever it is, no answer is lost and the same question comes back.
 */
export async function whileAsked(scene: Scene, said: string): Promise<Outcome> {
  const given = () => inForm(scene, { kind: 'given', given: { kind: 'typed', text: said } });
  const asked = questionOf(scene);
  const anything = asked === undefined || ['text', 'long-text', 'secret', 'person'].includes(asked.kind);
  const short = wordsIn(said) <= shortQuestion;
  if (anything && !(short && said.includes('?'))) return given();
  const found = short ? await showFound(scene, said) : undefined;
  if (found !== undefined) return andThen(found, await again({ ...scene, state: found.state }));
  const understood: Said = { ...(await scene.world.understand(said, scene.speaker)), text: said };
  const { topic } = understood.slots;
  if (topic !== undefined && short)
    return andThen(outcome(scene.state, [text(topicAnswers[scene.speaker.locale][topic])]), await again(scene));
  const taken = await given();
  if (anything) return taken;
  if (fits(taken, asked.id)) return withStory(scene, taken, said);
  return (await elsewhere(scene, understood)) ?? (await keepAside(scene, asked.kind, said)) ?? taken;
}

const questionOf = (scene: Scene) =>
  activeDialog(scene)?.questions.find(({ id }) => id === scene.state.active?.form.at);

/** The form went on, or has something to ask back that is no mistake. */
function fits({ state }: Outcome, question: string): boolean {
  const form = state.active?.form;
  return form === undefined || form.at !== question || form.problems[question] === undefined;
}

/** A choice that was found in a story is taken, and the story is kept too: what it tells goes with the rest. */
function withStory(scene: Scene, taken: Outcome, said: string): Outcome {
  const { active } = taken.state;
  const kind = questionOf(scene)?.kind;
  if (active === undefined || kind !== 'choice' || wordsIn(said) < worthKeeping || isLabel(scene, said)) return taken;
  const { form } = active;
  return { ...taken, state: { ...taken.state, active: { ...active, form: { ...form, also: [...form.also, said] } } } };
}

/** Typed out as the button has it, which tells nothing more. */
function isLabel(scene: Scene, said: string): boolean {
  const { options = {}, typed = {} } =
    activeDialog(scene)?.words[scene.speaker.locale].questions[questionOf(scene)?.id ?? ''] ?? {};
  return [...Object.values(options), ...Object.values(typed).flat()].some((label) => plain(label) === plain(said));
}

/** In Teams the form's card is still there, whole. */
const again = async (scene: Scene): Promise<Outcome> =>
  scene.speaker.channel === 'teams' ? outcome(scene.state) : inForm(scene, { kind: 'ask' });

/** Another dialog is clearly meant: this one is put aside, and can be gone back to. */
async function elsewhere(scene: Scene, said: Said): Promise<Outcome | undefined> {
  const other = dialogFor(scene, said);
  const here = activeDialog(scene);
  if (other === undefined || here === undefined || other.id === here.id || said.confidence < sure) return undefined;
  if (wordsIn(said.text) < 3) return undefined;
  const { locale } = scene.speaker;
  const left = outcome(scene.state, [text(conversationWords[locale].putAside(here.words[locale].title))]);
  return andThen(left, startDialog(scene, other, other.known?.(said, scene.world.content) ?? {}));
}

/** More to tell, where a choice was asked: it is kept and goes with the rest. */
async function keepAside(scene: Scene, kind: string, said: string): Promise<Outcome | undefined> {
  const { active } = scene.state;
  if (active === undefined || kind === 'service' || wordsIn(said) < worthKeeping) return undefined;
  const form = { ...active.form, also: [...active.form.also, said] };
  const state = { ...scene.state, active: { ...active, form } };
  return andThen(
    outcome(state, [text(conversationWords[scene.speaker.locale].keptAside)]),
    await again({ ...scene, state }),
  );
}
