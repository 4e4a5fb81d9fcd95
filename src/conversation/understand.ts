import type { Dialog } from '../../dialogs/dialog.ts';
import { plain } from '../../dialogs/form/read-choice.ts';
import type { Meaning } from '../understanding/understood.ts';
import { drawHelp } from './help-card.ts';
import { startDialog } from './in-form.ts';
import { nextNonce, offered, showMenu, showPerson } from './menu.ts';
import { type Outcome, outcome, type Scene } from './scene.ts';
import { conversationWords } from './words.ts';

/** What a message outside any question leads to: the dialog that it asks for, with what it already said filled in. */
export async function understandText(scene: Scene, text: string): Promise<Outcome> {
  const dialogs = offered(scene);
  const named =
    dialogs.find(({ examples }) => examples.some((example) => plain(example) === plain(text))) ??
    exampleIn(
      dialogs.filter(({ means }) => means === undefined),
      text,
    );
  if (named !== undefined) return startDialog(scene, named);
  const understood = await scene.world.understand(text, scene.speaker);
  const dialog = dialogs.find(({ means }) => means?.includes(understood.label));
  if (dialog !== undefined)
    return startDialog(scene, dialog, dialog.known?.({ ...understood, text }, scene.world.content) ?? {});
  return withoutDialog(scene, understood.label);
}

function withoutDialog(scene: Scene, label: Meaning): Outcome {
  const words = conversationWords[scene.speaker.locale];
  switch (label) {
    case 'crisis':
    case 'safeguarding':
    case 'emergency': {
      const { state } = nextNonce(scene.state);
      return outcome(state, [{ kind: 'card', card: drawHelp(scene, []) }]);
    }
    case 'person':
      return showPerson(scene, scene.state);
    case 'help':
      return showMenu(scene, scene.state, words.help);
    default:
      return showMenu(scene, scene.state, words.unclear);
  }
}

/** The dialog of which a message holds an example; longer ones win. */
function exampleIn(dialogs: readonly Dialog[], message: string): Dialog | undefined {
  const said = ` ${plain(message)} `;
  const named = dialogs.flatMap((dialog) => dialog.examples.map((example) => ({ dialog, example: plain(example) })));
  const found = named.filter(({ example }) => said.includes(` ${example} `));
  return found.sort((a, b) => b.example.length - a.example.length)[0]?.dialog;
}
