import type { Danger } from '../triage/triaged.ts';
import { optionNamed } from './option-named.ts';
import type { Scene } from './scene.ts';

/**
 * Words of danger in what somebody says. What stands on a button of the open question is no alarm when it is typed,
 * because it is none when it is pressed: "Someone who died by suicide" is who has died. Another name for an option may be
 * more than an answer, so there a rule still counts, and only what resembles such words does not.
 */
export function dangerIn(scene: Scene, said: string): readonly Danger[] {
  const named = scene.input.kind === 'text' ? optionNamed(scene, said) : undefined;
  if (named === 'label') return [];
  const found = scene.world.findDanger(said);
  return named === 'typed' ? found.filter(({ rule }) => !rule.startsWith('scorer')) : found;
}
