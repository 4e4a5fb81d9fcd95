import { offer } from '../../cards/offer.ts';
import type { Draft, Finish } from '../../dialogs/dialog.ts';
import type { Flag } from '../triage/triaged.ts';
import { lookUpCase } from './look-up-case.ts';
import { carryOn, nextNonce, offered } from './menu.ts';
import { addToMine } from './my-case.ts';
import { openDialog, showingOf } from './open.ts';
import { type Finished, recordCase } from './record-case.ts';
import { andThen, type Outcome, outcome, type Scene, text } from './scene.ts';
import { conversationWords } from './words.ts';

/** What complete answers amount to: a case with its card on the way and a receipt, or a look at how a case stands. */
export async function finish(scene: Scene, finished: Finished): Promise<Outcome> {
  const { dialog, answers } = finished;
  const { nonce, state } = nextNonce(scene.state);
  const done = dialog.finish(answers, dialog.words.en, showingOf(scene, nonce));
  switch (done.kind) {
    case 'look-up':
      return lookUpCase(scene, done);
    case 'add':
      return addToMine(scene, finished.about, done.text);
    case 'show':
      return outcome(state, done.replies);
    case 'hand-over':
      return openDialog(scene, done.dialog, done.known);
    case 'record': {
      const same = await sameAsBefore(scene, done.draft);
      if (same !== undefined && finished.replaces === undefined)
        return outcome(state, [text(conversationWords[scene.speaker.locale].alreadyGiven(same))]);
      const { outcome: stored, flags } = await recordCase({ ...scene, state }, finished, done.draft);
      return andThen(stored, below({ ...scene, state: stored.state }, done, flags));
    }
  }
}

/** The same person gave the same before: one is enough, and each of them counts once. */
async function sameAsBefore({ world, speaker }: Scene, { kind, subject }: Draft): Promise<string | undefined> {
  if (subject === undefined || speaker.person === undefined) return undefined;
  return (await world.findSame(kind, subject, speaker.person.id))?.reference;
}

/** What stands below a receipt: the dialog's own, a road for a concern, and the dialog that was left before. */
function below(scene: Scene, done: Extract<Finish, { kind: 'record' }>, flags: readonly Flag[]): Outcome {
  const own = outcome(scene.state, done.below);
  const words = conversationWords[scene.speaker.locale];
  const left = scene.state.parked.at(-1);
  const leftDialog = offered(scene).find(({ id }) => id === left?.dialog);
  const buttons = [
    ...(flags.includes('concern')
      ? [{ label: words.tellConcern, action: 'start' as const, value: 'feedback:worries' }]
      : []),
    ...(leftDialog === undefined
      ? []
      : [
          {
            label: words.greeting.carryOn(leftDialog.words[scene.speaker.locale].title),
            action: 'start' as const,
            value: carryOn,
          },
        ]),
  ];
  if (buttons.length === 0) return own;
  const { nonce, state } = nextNonce(own.state);
  const paragraphs = flags.includes('concern') ? [words.concern] : [words.leftBefore];
  return andThen(own, outcome(state, [{ kind: 'card', card: offer.draw({ paragraphs, buttons }, nonce) }]));
}
