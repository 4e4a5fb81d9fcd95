import { offer } from '../../cards/offer.ts';
import type { Dialog } from '../../dialogs/dialog.ts';
import { nextNonce } from './menu.ts';
import { type Outcome, outcome, type Scene } from './scene.ts';
import { conversationWords } from './words.ts';

/**
 * The nominations of a member of staff, who needs no secret for them: signing in to Teams says who they are. Undefined
 * for everybody else, for any other dialog than the one that tells how things stand, and where there are none: then a
 * reference and its secret are asked for.
 */
export async function showNominations(scene: Scene, { means }: Pick<Dialog, 'means'>): Promise<Outcome | undefined> {
  const { world, speaker } = scene;
  if (means === undefined || !means.includes('status')) return undefined;
  if (speaker.audience !== 'staff' || speaker.person === undefined) return undefined;
  const found = await world.givenBy('nomination', speaker.person.id);
  if (found.length === 0) return undefined;
  const words = conversationWords[speaker.locale].nominations;
  const { nonce, state } = nextNonce(scene.state);
  const references = found.map(({ reference }) => reference);
  const mine = [...state.mine.filter((one) => !references.includes(one)), ...references.toReversed()];
  const buttons = [
    ...found.map(({ reference, receivedAt }) => ({
      label: words.see(reference, receivedAt),
      action: 'start' as const,
      value: `see:${reference}`,
    })),
    { label: words.other, action: 'start' as const, value: 'status:other' },
  ];
  return outcome({ ...state, mine }, [
    { kind: 'card', card: offer.draw({ title: words.title, paragraphs: [words.choose], buttons }, nonce) },
  ]);
}
