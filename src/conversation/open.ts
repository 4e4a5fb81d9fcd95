import type { Answers, Dialog, Showing } from '../../dialogs/dialog.ts';
import { activeDialog, inForm, startDialog } from './in-form.ts';
import { startWithMessage } from './in-own-words.ts';
import { nextNonce, offered, showMenu } from './menu.ts';
import { showNominations } from './my-nominations.ts';
import { type Outcome, outcome, type Scene } from './scene.ts';
import { conversationWords } from './words.ts';

/** `dialog` or `dialog:argument`, as buttons carry it. */
function partsOf(value: string): readonly [id: string, argument: string | undefined] {
  const at = value.indexOf(':');
  return at < 0 ? [value, undefined] : [value.slice(0, at), value.slice(at + 1)];
}

const dialogOf = (scene: Scene, id: string): Dialog | undefined => offered(scene).find((dialog) => dialog.id === id);

/** Starts what a button or a link names, with what it carries; a dialog that is not offered here shows the menu. */
export async function openDialog(scene: Scene, value: string, given: Answers = {}): Promise<Outcome> {
  const [id, argument] = partsOf(value);
  const dialog = dialogOf(scene, id);
  if (dialog === undefined) return showMenu(scene, scene.state, conversationWords[scene.speaker.locale].unclear);
  const known = {
    ...given,
    ...(argument === undefined ? {} : dialog.from?.(argument, scene.world.content, scene.world.now())),
  };
  // A second tap on the menu's card finds the dialog under way: it is asked again, not begun again.
  if (activeDialog(scene)?.id === id && Object.keys(known).length === 0) return inForm(scene, { kind: 'ask' });
  const plainly = argument === undefined && Object.keys(known).length === 0;
  const own = plainly ? await showNominations(scene, dialog) : undefined;
  if (own !== undefined) return own;
  const { asked, ...state } = scene.state;
  if (asked !== undefined && dialog.known !== undefined && Object.keys(known).length === 0)
    return startWithMessage({ ...scene, state }, dialog, asked);
  return startDialog(scene, dialog, known);
}

/** Shows what a button asks to see; the question that is open stays open. */
export async function showPart(scene: Scene, value: string): Promise<Outcome> {
  const [id, what = ''] = partsOf(value);
  const dialog = dialogOf(scene, id);
  if (dialog?.show === undefined) return showMenu(scene, scene.state, conversationWords[scene.speaker.locale].unclear);
  const { nonce, state } = nextNonce(scene.state);
  const shared = dialog.reads === 'shared' ? { shared: await scene.world.shared() } : {};
  return outcome(state, dialog.show(what, { ...showingOf(scene, nonce), ...shared }));
}

/** What a sentence asks to see of a dialog that can be searched; undefined when it asks for nothing of the kind. */
export async function showFound(scene: Scene, said: string): Promise<Outcome | undefined> {
  for (const { id, finds } of offered(scene)) {
    const what = finds?.(said);
    if (what !== undefined) return showPart(scene, `${id}:${what}`);
  }
  return undefined;
}

export const showingOf = ({ world, speaker }: Scene, nonce: string): Showing => ({
  content: world.content,
  speaker,
  now: world.now(),
  page: world.page,
  nonce,
});
