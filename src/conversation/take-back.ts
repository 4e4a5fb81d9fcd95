import { offer } from '../../cards/offer.ts';
import type { Said } from '../../dialogs/dialog.ts';
import type { Recording } from '../store/recording.ts';
import { forCase, startDialog } from './in-form.ts';
import { nextNonce, offered, showMenu } from './menu.ts';
import { type CaseStatus, type Outcome, outcome, type Scene, text } from './scene.ts';
import { conversationWords } from './words.ts';

/** What the buttons below a sent case carry: `withdraw:LAN-…`, `withdraw-yes:LAN-…` or `change:LAN-…`. */
export const takeBackValues = /^(withdraw|withdraw-yes|change):(LAN-[0-9A-Z-]+)$/;

/**
 * What this conversation sent or looked up, with what may still be done; without any, the dialog for personal data, with
 * what the message already told. A message is kept for that dialog in either case.
 */
export function showMineOrForget(scene: Scene, said?: Said): Outcome {
  const words = conversationWords[scene.speaker.locale].takeBack;
  const forget = offered(scene).find(({ means }) => means?.includes('forget'));
  const { mine } = scene.state;
  if (mine.length === 0)
    return forget === undefined
      ? showMenu(scene, scene.state, words.nothing)
      : startDialog(scene, forget, said === undefined ? {} : forget.known?.(said, scene.world.content));
  const { nonce, state } = nextNonce(scene.state);
  const card = offer.draw(
    {
      paragraphs: [words.which],
      buttons: [
        ...mine.flatMap((reference) => [
          { label: words.withdraw(reference), action: 'start' as const, value: `withdraw:${reference}` },
          { label: words.change(reference), action: 'start' as const, value: `change:${reference}` },
        ]),
        ...(forget === undefined ? [] : [{ label: words.other, action: 'start' as const, value: forget.id }]),
      ],
    },
    nonce,
  );
  return outcome(said === undefined ? state : { ...state, asked: said.text }, [{ kind: 'card', card }]);
}

/** A press of one of those buttons; a case that this conversation never proved to be its own is left alone. */
export async function takeBack(scene: Scene, value: string): Promise<Outcome> {
  const words = conversationWords[scene.speaker.locale].takeBack;
  const [, what, reference = ''] = takeBackValues.exec(value) ?? [];
  const found = scene.state.mine.includes(reference) ? await scene.world.statusOf(reference) : undefined;
  if (found === undefined) return outcome(scene.state, [text(words.gone)]);
  if (found.state === 'withdrawn') return outcome(scene.state, [text(words.already)]);
  if (what === 'change') return change(scene, found);
  if (!found.withdrawable) return outcome(scene.state, [text(words.opened)]);
  return what === 'withdraw' ? askSure(scene, found) : withdraw(scene, found);
}

function askSure(scene: Scene, { reference }: CaseStatus): Outcome {
  const words = conversationWords[scene.speaker.locale].takeBack;
  const { nonce, state } = nextNonce(scene.state);
  const buttons = [{ label: words.yes, action: 'start' as const, value: `withdraw-yes:${reference}` }];
  return outcome(state, [
    { kind: 'card', card: offer.draw({ title: words.sure(reference), paragraphs: [words.meaning], buttons }, nonce) },
  ]);
}

function withdraw(scene: Scene, { reference, version, queue }: CaseStatus): Outcome {
  const words = conversationWords[scene.speaker.locale].takeBack;
  const records: Recording[] = [
    { kind: 'withdraw-case', reference, fromVersion: version, at: scene.world.now() },
    { kind: 'deliver', delivery: { kind: 'case-update', queue, caseReference: reference } },
  ];
  return outcome(scene.state, [text(words.done(reference))], records);
}

/** The dialog again, with its answers; sending it puts them in the place of the old ones. */
async function change(scene: Scene, { reference, changeable }: CaseStatus): Promise<Outcome> {
  const words = conversationWords[scene.speaker.locale].takeBack;
  const given = changeable ? await scene.world.givenIn(reference) : undefined;
  const dialog = offered(scene).find(({ id }) => id === given?.dialog);
  if (given === undefined || dialog === undefined) return outcome(scene.state, [text(words.opened)]);
  const passed = dialog.questions.filter(({ id, optional }) => optional && given.answers[id] === undefined);
  const begun = startDialog(
    scene,
    dialog,
    given.answers,
    passed.map(({ id }) => id),
  );
  return forCase(begun, { replaces: reference });
}
