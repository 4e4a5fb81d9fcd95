import type { Input } from '../../dialogs/dialog.ts';
import { commandSaid } from './command-said.ts';
import { drawHelp } from './help-card.ts';
import { nextNonce } from './menu.ts';
import { safely } from './safely.ts';
import { closeHelp, goOn, stopHere, textsIn } from './safety.ts';
import { andThen, type Outcome, outcome, type Scene } from './scene.ts';

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

function choiceWhileHeld(scene: Scene, input: Spoken): Choice {
  if (input.kind === 'text') return typedChoice(scene, input.text);
  if (input.kind === 'start') return 'ask-again';
  const { card, action, nonce } = input.submission;
  if (action === 'help-now') return 'help';
  if (card !== 'help-now' || nonce !== scene.state.held?.nonce) return 'keep';
  return action === 'stop-here' ? 'stop' : 'go-on';
}

function typedChoice(scene: Scene, said: string): Choice {
  const command = commandSaid(scene, said);
  if (command === 'stop') return 'stop';
  if (command === 'help-now' || command === 'person') return 'help';
  return command === 'carry-on' || /^\s*(go on|yes|ok|okay)\W*$/i.test(said) ? 'go-on' : 'keep';
}

/** Something was opened anew, and the card with the choice may be out of sight: it stands again below, and only there. */
export function askAgain(scene: Scene): Outcome {
  const { held } = scene.state;
  if (held === undefined) return outcome(scene.state);
  const { nonce, state } = nextNonce(scene.state);
  return outcome({ ...state, held: { ...held, nonce } }, [
    closeHelp(scene, held.nonce),
    { kind: 'card', card: drawHelp(scene, [], nonce) },
    ...safely(scene, ({ danger }) => danger.chooseFirst),
  ]);
}

function keepToo(scene: Scene, input: Spoken): Outcome {
  const { held, ...state } = scene.state;
  if (held === undefined) return outcome(scene.state);
  const more = textsIn(input);
  const joined =
    held.input.kind === 'text' && input.kind === 'text'
      ? { kind: 'text' as const, text: `${held.input.text}\n${input.text}` }
      : held.input;
  return outcome(
    { ...state, held: { ...held, input: joined, words: [...held.words, ...more] } },
    safely(scene, ({ danger }) => danger.chooseFirst),
  );
}
