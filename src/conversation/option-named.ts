import { plain } from '../../dialogs/form/plain.ts';
import { activeDialog } from './in-form.ts';
import type { Scene } from './scene.ts';

export const questionOf = (scene: Scene) =>
  activeDialog(scene)?.questions.find(({ id }) => id === scene.state.active?.form.at);

/**
 * Whether somebody typed an option of the open question and nothing more, in their language or in English: as its button
 * has it (`label`), or as people type it (`typed`). Undefined where it is neither, or nothing is asked.
 */
export function optionNamed(scene: Scene, said: string): 'label' | 'typed' | undefined {
  const { words } = activeDialog(scene) ?? {};
  const id = questionOf(scene)?.id;
  if (words === undefined || id === undefined) return undefined;
  const wordings = [words[scene.speaker.locale], words.en].map(({ questions }) => questions[id]);
  const isOneOf = (names: readonly string[]) => names.some((name) => plain(name) === plain(said));
  if (isOneOf(wordings.flatMap((one) => Object.values(one?.options ?? {})))) return 'label';
  return isOneOf(wordings.flatMap((one) => Object.values(one?.typed ?? {}).flat())) ? 'typed' : undefined;
}
