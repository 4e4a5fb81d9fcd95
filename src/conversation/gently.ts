import { offer } from '../../cards/offer.ts';
import type { Dialog, Said } from '../../dialogs/dialog.ts';
import type { Meaning } from '../understanding/understood.ts';
import { drawHelp } from './help-card.ts';
import { nextNonce, offered, toPerson } from './menu.ts';
import { type Outcome, outcome, type Scene, text as say } from './scene.ts';
import { conversationWords } from './words.ts';

type Button = { readonly label: string; readonly action: 'start'; readonly value: string };

const starts = (scene: Scene, ids: readonly string[]): Button[] =>
  ids.flatMap((id) => {
    const dialog = offered(scene).find((one) => one.id === id);
    return dialog === undefined
      ? []
      : [{ label: dialog.words[scene.speaker.locale].title, action: 'start' as const, value: id }];
  });

const person = ({ speaker }: Scene): Button => ({
  label: conversationWords[speaker.locale].greeting.person,
  action: 'start',
  value: toPerson,
});

/** A few quiet choices under a sentence or two; the message is kept for whichever is chosen. */
function offerFew(scene: Scene, paragraphs: readonly string[], ids: readonly string[], message: string): Outcome {
  const { nonce, state } = nextNonce(scene.state);
  const card = offer.draw({ paragraphs, buttons: [...starts(scene, ids), person(scene)] }, nonce);
  return outcome({ ...state, asked: message }, [{ kind: 'card', card }]);
}

/** Two things may be meant: asks which. */
export function askWhich(scene: Scene, between: readonly [Meaning, Meaning], message: string): Outcome {
  const words = conversationWords[scene.speaker.locale];
  const meant = between.flatMap((label): Dialog[] => offered(scene).filter(({ means }) => means?.includes(label)));
  const likely = [...new Set(meant.map(({ id }) => id))].filter((id) => id !== 'forget');
  // With only one of them to offer, what people most often mean stands beside it.
  const ids = likely.length > 1 ? likely : [...new Set([...likely, 'feedback', 'bereavement'])];
  return offerFew(scene, [words.which], ids, message);
}

/** For whoever seems sad or in distress, and did not say what they need: nothing cheerful. */
export function offerGently(scene: Scene, message: string): Outcome {
  const { gentle, gentleAgain } = conversationWords[scene.speaker.locale];
  const said = scene.state.condoled ? gentleAgain : gentle;
  const offered = offerFew(scene, [said], ['bereavement', 'feedback'], message);
  return { ...offered, state: { ...offered.state, condoled: true } };
}

/** Help was shown for these very words, and their writer went on: it is not shown again. */
export const offerAfterHelp = (scene: Scene, message: string): Outcome =>
  offerFew(scene, [conversationWords[scene.speaker.locale].afterHelp], ['feedback'], message);

/** The rules found no danger and the message still sounds like it: help is shown, and nobody is alerted or said to be. */
export function showHelpGently(scene: Scene, { text }: Said): Outcome {
  const words = conversationWords[scene.speaker.locale];
  const offered = offerFew(scene, [words.soundsHard], ['feedback'], text);
  return { ...offered, replies: [{ kind: 'card', card: drawHelp(scene, []) }, ...offered.replies] };
}

/** Something for a neighbour: names it, and where it is reached when that is confirmed. Undefined when none is named. */
export function notOurs(scene: Scene, { slots, text }: Said): Outcome | undefined {
  const words = conversationWords[scene.speaker.locale];
  const found =
    slots.organisation === undefined ? undefined : scene.world.content.otherOrganisation(slots.organisation);
  if (found === undefined) return undefined;
  const where = [found.feedback?.phone, found.feedback?.url].filter((one) => one !== undefined).join(' or ');
  const offered = offerFew(scene, [words.keepAnyway], ['feedback'], text);
  return { ...offered, replies: [say(words.notOurs(found.name, where)), ...offered.replies] };
}
