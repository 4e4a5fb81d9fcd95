import { plain } from '../../dialogs/form/plain.ts';
import { activeDialog } from './in-form.ts';
import type { Scene } from './scene.ts';

export const questionOf = (scene: Scene) =>
  activeDialog(scene)?.questions.find(({ id }) => id === scene.state.active?.form.at);

/** Typed out as a button of the open question has it, or as people type that option, and nothing more. */
export function namesAnOption(scene: Scene, said: string): boolean {
  const question = questionOf(scene);
  const { options = {}, typed = {} } =
    activeDialog(scene)?.words[scene.speaker.locale].questions[question?.id ?? ''] ?? {};
  return [...Object.values(options), ...Object.values(typed).flat()].some((label) => plain(label) === plain(said));
}
