import type { Dialog } from '../../dialogs/dialog.ts';
import { plain } from '../../dialogs/form/read-choice.ts';

/**
 * The dialog that a first message asks for: one of its examples, or a sentence that holds one. Longer examples win, so
 * that "check my feedback" is not "feedback".
 */
export function dialogFor(dialogs: readonly Dialog[], message: string): Dialog | undefined {
  const said = ` ${plain(message)} `;
  const named = dialogs.flatMap((dialog) => dialog.examples.map((example) => ({ dialog, example: plain(example) })));
  const found = named.filter(({ example }) => said.includes(` ${example} `));
  return found.sort((a, b) => b.example.length - a.example.length)[0]?.dialog;
}
