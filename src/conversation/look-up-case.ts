import { status } from '../../cards/status.ts';
import type { Speaker } from '../../dialogs/dialog.ts';
import type { Recording } from '../store/store.ts';
import { nextNonce } from './menu.ts';
import { type CaseStatus, type Outcome, outcome, type Scene, text } from './scene.ts';
import { conversationWords } from './words.ts';

/** Tells how a case stands, and counts the try: after some wrong ones the case is closed to guessing. */
export async function lookUpCase(
  { world, speaker, state }: Scene,
  asked: { reference: string; secret: string },
): Promise<Outcome> {
  const words = conversationWords[speaker.locale].status;
  const found = await world.lookUp(asked.reference, asked.secret);
  const tried = (right: boolean): Recording => ({
    kind: 'secret-tried',
    reference: asked.reference,
    right,
    at: world.now(),
  });
  if (found.kind === 'locked') return outcome(state, [text(words.locked(found.until))]);
  if (found.kind === 'wrong') return outcome(state, [text(words.wrong)], [tried(false)]);
  const proved = { ...state, mine: [...state.mine.filter((one) => one !== asked.reference), asked.reference] };
  const { nonce, state: counted } = nextNonce(proved);
  const card = statusCard(words, found.status, mayDo(speaker, found.status), nonce);
  return outcome(counted, [{ kind: 'card', card }], [tried(true)]);
}

/** What the person may still do with it. */
function mayDo({ locale }: Speaker, { reference, changeable, withdrawable }: CaseStatus) {
  const words = conversationWords[locale].takeBack;
  return [
    ...(changeable ? [{ label: words.change(reference), value: `change:${reference}` }] : []),
    ...(withdrawable ? [{ label: words.withdraw(reference), value: `withdraw:${reference}` }] : []),
  ];
}

function statusCard(
  words: (typeof conversationWords)['en']['status'],
  found: CaseStatus,
  buttons: ReturnType<typeof mayDo>,
  nonce: string,
) {
  const rows = [
    { label: words.received, value: words.day(found.receivedAt) },
    { label: words.state, value: words.states[found.state] },
    ...(found.dueAt === undefined || found.state === 'closed'
      ? []
      : [{ label: words.due, value: words.day(found.dueAt) }]),
    ...(found.closedAt === undefined ? [] : [{ label: words.closed, value: words.day(found.closedAt) }]),
  ];
  return status.draw(
    { title: words.title, reference: found.reference, rows, paragraphs: [words.note], buttons },
    nonce,
  );
}
