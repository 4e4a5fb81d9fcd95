import { inForm } from './in-form.ts';
import { showMenu } from './menu.ts';
import { safely } from './safely.ts';
import { andThen, type Outcome, outcome, type Scene } from './scene.ts';
import { askAgain } from './while-held.ts';

/**
 * What is open, once more in the language that was chosen: help that waits for a choice, the question that is asked, or
 * the greeting. That this is no place for emergencies has to be read by everybody, so it comes before a question.
 */
export async function sayAgain(scene: Scene): Promise<Outcome> {
  const { state } = scene;
  if (state.held !== undefined) return askAgain(scene);
  if (state.active === undefined) return showMenu(scene, state);
  const { form } = state.active;
  // What was wrong was said in the language before; it is found again when it is given again.
  const active = { ...state.active, form: { ...form, problems: {} } };
  const notice = outcome(
    state,
    safely(scene, ({ greeting }) => greeting.notice),
  );
  return andThen(notice, await inForm({ ...scene, state: { ...state, active } }, { kind: 'ask' }));
}
