import { receipt } from '../../cards/receipt.ts';
import type { Draft, Stored } from '../../dialogs/dialog.ts';
import type { NewCase } from '../store/case.ts';
import type { Finished } from './record-case.ts';
import type { Scene } from './scene.ts';
import { conversationWords } from './words.ts';

/** What happens next and when, with the reference and the secret to come back with. */
export function drawReceipt(
  { world, speaker }: Scene,
  { view, answers }: Pick<Finished, 'view' | 'answers'>,
  draft: Draft,
  opened: NewCase,
) {
  const words = conversationWords[speaker.locale].receipt;
  const stored: Stored = {
    route: opened.route,
    answers,
    dueAt: opened.dueAt,
    reach: draft.contact !== undefined ? 'details' : speaker.channel === 'teams' ? 'here' : 'none',
    organisation:
      draft.organisationId === undefined ? undefined : world.content.otherOrganisation(draft.organisationId),
  };
  const said = view.words.receipt?.(stored) ?? { title: view.words.title, paragraphs: [] };
  return receipt.draw({
    ...said,
    reference: opened.reference,
    referenceLabel: words.reference,
    secret: opened.secret,
    secretLabel: words.secret,
    keep: words.keep,
  });
}
