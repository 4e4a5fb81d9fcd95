import type { Input, Submission } from '../../dialogs/dialog.ts';
import { plain } from '../../dialogs/form/read-choice.ts';
import { type Command, commandIn } from './commands.ts';
import { drawHelp } from './help-card.ts';
import { activeDialog, carryOnDialog, eventOf, inForm, leave, startDialog } from './in-form.ts';
import { carryOn, showMenu, showPerson, toPerson } from './menu.ts';
import { openDialog, showPart } from './open.ts';
import { goOn, meetDanger, newTextsIn, stopHere, textsIn } from './safety.ts';
import { andThen, type Outcome, outcome, type Scene, text } from './scene.ts';
import { suggest } from './suggest.ts';
import { understandText } from './understand.ts';
import { conversationWords } from './words.ts';

type Spoken = Exclude<Input, { kind: 'hello' }>;

/** One turn: safety, then commands and interruptions, then the dialog under way, then what starts a new one. */
export async function respond(scene: Scene): Promise<Outcome> {
  const { input, state } = scene;
  if (input.kind === 'hello') return suggest(scene, showMenu(scene, state));
  const found = newTextsIn(input, state).flatMap((said) => scene.world.findDanger(said));
  if (found.length > 0) return suggest(scene, meetDanger(scene, input, found));
  return suggest(scene, state.held === undefined ? await listen(scene, input) : await whileHeld(scene, input));
}

async function listen(scene: Scene, input: Spoken): Promise<Outcome> {
  switch (input.kind) {
    case 'text':
      return listenToText(scene, input.text);
    case 'submission':
      return listenToCard(scene, input.submission);
    case 'start':
      return openDialog(scene, input.dialog, input.known);
  }
}

/** Something was held back because of words of danger: the person goes on, stops, or says more, which is kept too. */
async function whileHeld(scene: Scene, input: Spoken): Promise<Outcome> {
  const choice = choiceWhileHeld(scene, input);
  if (choice === 'stop') return stopHere(scene);
  if (choice === 'help') return outcome(scene.state, [{ kind: 'card', card: drawHelp(scene, []) }]);
  if (choice === 'keep') return keepToo(scene, input);
  const { held, ...gone } = goOn(scene);
  if (held === undefined) return gone;
  return andThen(gone, await listen({ ...scene, state: gone.state }, held));
}

type Choice = 'go-on' | 'stop' | 'help' | 'keep';

function choiceWhileHeld({ state }: Scene, input: Spoken): Choice {
  if (input.kind === 'text') return typedChoice(input.text);
  if (input.kind === 'start') return 'keep';
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

async function listenToText(scene: Scene, said: string): Promise<Outcome> {
  const exit = activeDialog(scene)?.exits?.find(({ text: named }) => plain(named) === plain(said));
  if (exit !== undefined) return openDialog(scene, exit.starts);
  const command = commandIn(said);
  if (command !== undefined) return obey(scene, command);
  if (scene.state.active !== undefined) return inForm(scene, { kind: 'given', given: { kind: 'typed', text: said } });
  return understandText(scene, said);
}

async function listenToCard(scene: Scene, submission: Submission): Promise<Outcome> {
  const { action, value } = submission;
  if (action === 'help-now') return obey(scene, 'help-now');
  if (action === 'stop') return obey(scene, 'stop');
  if (action === 'start' && value !== undefined) return start(scene, value);
  if (action === 'show' && value !== undefined) return showPart(scene, value);
  const event = eventOf(scene, submission);
  if (event !== undefined) return inForm(scene, event);
  const words = conversationWords[scene.speaker.locale];
  return outcome(scene.state, [
    text(scene.state.active === undefined ? words.spent : `${words.spent} ${words.spentHow}`),
  ]);
}

async function start(scene: Scene, value: string): Promise<Outcome> {
  if (value === carryOn) return carryOnDialog(scene);
  if (value === toPerson) return showPerson(scene, scene.state);
  return openDialog(scene, value);
}

async function obey(scene: Scene, command: Command): Promise<Outcome> {
  const words = conversationWords[scene.speaker.locale];
  switch (command) {
    case 'help-now':
      return interrupt(scene, outcome(scene.state, [{ kind: 'card', card: drawHelp(scene, []) }]));
    case 'person':
      return interrupt(scene, showPerson(scene, scene.state));
    case 'help':
    case 'hello':
      return scene.state.active === undefined
        ? showMenu(scene, scene.state, words.help)
        : interrupt(scene, outcome(scene.state, [text(words.help)]));
    case 'stop':
      return stop(scene);
    case 'start-again':
      return startAgain(scene);
    case 'carry-on':
      return scene.state.active === undefined ? carryOnDialog(scene) : inForm(scene, { kind: 'ask' });
    case 'change':
      return inForm(scene, { kind: 'check' });
    default:
      return inForm(scene, { kind: command });
  }
}

/** Answers, and asks the same question again. In Teams the form's card is still there, whole. */
async function interrupt(scene: Scene, answer: Outcome): Promise<Outcome> {
  if (scene.state.active === undefined || scene.speaker.channel === 'teams') return answer;
  return andThen(answer, await inForm({ ...scene, state: answer.state }, { kind: 'ask' }));
}

function stop(scene: Scene): Outcome {
  const words = conversationWords[scene.speaker.locale];
  const dialog = activeDialog(scene);
  if (dialog === undefined) return outcome(scene.state, [text(words.nothingToStop)]);
  const left = leave(scene);
  return andThen(left, showMenu(scene, left.state, words.stopped(dialog.words[scene.speaker.locale].title)));
}

function startAgain(scene: Scene): Outcome {
  const words = conversationWords[scene.speaker.locale];
  const dialog = activeDialog(scene);
  if (dialog === undefined) return showMenu(scene, scene.state, words.help);
  const begun = startDialog(scene, dialog);
  return { ...begun, replies: [text(words.startedAgain), ...begun.replies] };
}
