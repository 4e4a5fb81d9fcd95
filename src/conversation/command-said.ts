import { plain } from '../../dialogs/form/read-choice.ts';
import { type Command, commandIn } from './commands.ts';
import type { Scene } from './scene.ts';
import { conversationWords } from './words.ts';

/** The command that a message is: in English, or as the buttons name it in the language that is spoken. */
export function commandSaid({ speaker }: Pick<Scene, 'speaker'>, said: string): Command | undefined {
  const { back, stop, person, helpNow } = conversationWords[speaker.locale].suggestions;
  const buttons: readonly (readonly [string, Command])[] = [
    [back, 'back'],
    [stop, 'stop'],
    [person, 'person'],
    [helpNow, 'help-now'],
  ];
  return commandIn(said) ?? buttons.find(([name]) => plain(name) === plain(said))?.[1];
}
