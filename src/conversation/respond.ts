import type { Input, Submission } from '../../dialogs/dialog.ts';
import { exitsOf } from '../../dialogs/form/exits-of.ts';
import { plain } from '../../dialogs/form/read-choice.ts';
import { commandSaid } from './command-said.ts';
import type { Command } from './commands.ts';
import { drawHelp } from './help-card.ts';
import { activeDialog, carryOnDialog, eventOf, inForm, leave, startDialog } from './in-form.ts';
import { inOwnWords } from './in-own-words.ts';
import { whileAsked } from './interrupt.ts';
import { carryOn, showMenu, showPerson, toPerson } from './menu.ts';
import { myCase, myCaseValues } from './my-case.ts';
import { openDialog, showPart } from './open.ts';
import { meetDanger, newTextsIn } from './safety.ts';
import { sayAgain } from './say-again.ts';
import { andThen, type Outcome, outcome, type Scene, text } from './scene.ts';
import { suggest } from './suggest.ts';
import { showMineOrForget, takeBack, takeBackValues } from './take-back.ts';
import { whileHeld } from './while-held.ts';
import { conversationWords } from './words.ts';

type Spoken = Exclude<Input, { kind: 'hello' | 'language' }>;

/** One turn: safety, then commands and interruptions, then the dialog under way, then what starts a new one. */
export async function respond(scene: Scene): Promise<Outcome> {
  const { input, state } = scene;
  if (input.kind === 'hello') return suggest(scene, showMenu(scene, state));
  if (input.kind === 'language') return suggest(scene, await sayAgain(scene));
  const found = newTextsIn(input, state).flatMap((said) => scene.world.findDanger(said));
  if (found.length > 0) return suggest(scene, meetDanger(scene, input, found));
  return suggest(scene, state.held === undefined ? await listen(scene, input) : await whileHeld(scene, input, listen));
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

async function listenToText(scene: Scene, said: string): Promise<Outcome> {
  const exit = exitSaid(scene, said);
  if (exit !== undefined) return openDialog(scene, exit.starts);
  const command = commandSaid(scene, said);
  if (command !== undefined) return obey(scene, command);
  return scene.state.active === undefined ? inOwnWords(scene, said) : whileAsked(scene, said);
}

/** In English too, because a button may still stand there from before the language was changed. */
function exitSaid(scene: Scene, said: string) {
  const words = activeDialog(scene)?.words;
  const exits = words === undefined ? [] : [words[scene.speaker.locale], words.en].flatMap(exitsOf);
  return exits.find(({ title }) => plain(title) === plain(said));
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
  if (takeBackValues.test(value)) return takeBack(scene, value);
  if (myCaseValues.test(value)) return myCase(scene, value);
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
    case 'take-back':
      return showMineOrForget(scene);
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
  // After a death nobody is asked what else they would like.
  if (dialog.quiet)
    return andThen(left, outcome(left.state, [text(words.stopped(dialog.words[scene.speaker.locale].title))]));
  return andThen(left, showMenu(scene, left.state, words.stopped(dialog.words[scene.speaker.locale].title)));
}

function startAgain(scene: Scene): Outcome {
  const words = conversationWords[scene.speaker.locale];
  const dialog = activeDialog(scene);
  if (dialog === undefined) return showMenu(scene, scene.state, words.help);
  const begun = startDialog(scene, dialog);
  return { ...begun, replies: [text(words.startedAgain), ...begun.replies] };
}
