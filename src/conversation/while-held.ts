import type { Input } from '../../dialogs/dialog.ts';
import { commandIn } from './commands.ts';
import { drawHelp } from './help-card.ts';
import { goOn, stopHere, textsIn } from './safety.ts';
import { andThen, type Outcome, outcome, type Scene, text } from './scene.ts';
import { conversationWords } from './words.ts';

type Spoken = Exclude<Input, { kind: 'hello' | 'language' }>;
type Listen = (scene: Scene, input: Spoken) => Promise<Outcome>;

/** Something was held back because of words of danger: the person goes on, stops, or says more, which is kept too. */
export async function whileHeld(scene: Scene, input: Spoken, listen: Listen): Promise<Outcome> {
  const choice = choiceWhileHeld(scene, input);
  if (choice === 'stop') return stopHere(scene);
  if (choice === 'help') return outcome(scene.state, [{ kind: 'card', card: drawHelp(scene, []) }]);
  if (choice === 'ask-again') return askAgain(scene);
  if (choice === 'keep') return keepToo(scene, input);
  const { held, ...gone } = goOn(scene);
  if (held === undefined) return gone;
  return andThen(gone, await listen({ ...scene, state: gone.state }, held));
}

type Choice = 'go-on' | 'stop' | 'help' | 'keep' | 'ask-again';

function choiceWhileHeld({ state }: Scene, input: Spoken): Choice {
  if (input.kind === 'text') return typedChoice(input.text);
  if (input.kind === 'start') return 'ask-again';
  const { card, action, nonce } = input.submission;
  if (action === 'help-now') return 'help';
  if (card !== 'help-now' || nonce !== state.held?.nonce) return 'keep';
  return action === 'stop-here' ? 'stop' : 'go-on';
}

function typedChoice(said: string): Choice {
  const command = commandIn(said);
  if (command === 'stop') return 'stop';
  if (command === 'help-now' || command === 'person') return 'help';
  return command === 'carry-on' || /^\s*(go on|yes|ok|okay)\W*$/i.test(said) ? 'go-on' : 'keep';
}

/** Something was opened anew, and the card with the choice may be out of sight. */
export function askAgain(scene: Scene): Outcome {
  const { state, speaker } = scene;
  const card = drawHelp(scene, [], state.held?.nonce);
  return outcome(state, [{ kind: 'card', card }, text(conversationWords[speaker.locale].danger.chooseFirst)]);
}

function keepToo(scene: Scene, input: Spoken): Outcome {
  const { held, ...state } = scene.state;
  const words = conversationWords[scene.speaker.locale].danger;
  if (held === undefined) return outcome(scene.state);
  const more = textsIn(input);
  const joined =
    held.input.kind === 'text' && input.kind === 'text'
      ? { kind: 'text' as const, text: `${held.input.text}\n${input.text}` }
      : held.input;
  return outcome({ ...state, held: { ...held, input: joined, words: [...held.words, ...more] } }, [
    text(words.chooseFirst),
  ]);
}
