import { status } from '../../cards/status.ts';
import type { Speaker } from '../../dialogs/dialog.ts';
import type { CaseMessage } from '../store/case.ts';
import type { Recording } from '../store/recording.ts';
import { nextNonce } from './menu.ts';
import { type CaseStatus, type Outcome, outcome, type Scene, text } from './scene.ts';
import { conversationWords } from './words.ts';

/** Tells how a case stands, and counts the try: after some wrong ones the case is closed to guessing. */
export async function lookUpCase(scene: Scene, asked: { reference: string; secret: string }): Promise<Outcome> {
  const { world, speaker, state } = scene;
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
  const shown = await showStatus(scene, found.status);
  return { ...shown, records: [tried(true), ...shown.records] };
}

/** How a case stands, what was written to and fro, and what the person may still do. They have then seen it. */
export async function showStatus({ world, speaker, state }: Scene, found: CaseStatus): Promise<Outcome> {
  const { reference, queue } = found;
  const at = world.now();
  const proved = { ...state, mine: [...state.mine.filter((one) => one !== reference), reference] };
  const { nonce, state: counted } = nextNonce(proved);
  const messages = await world.messagesOf(reference);
  const fresh = messages.filter(({ by, seenAt }) => by !== 'person' && seenAt === undefined).length;
  const card = drawStatus(speaker, { found, messages, fresh }, nonce);
  const records: Recording[] =
    fresh === 0
      ? []
      : [
          { kind: 'messages-seen', reference, at },
          { kind: 'deliver', delivery: { kind: 'case-update', queue, caseReference: reference } },
        ];
  return outcome(counted, [{ kind: 'card', card }], records);
}

/** What the person may still do with it. */
function mayDo({ locale }: Speaker, { reference, changeable, withdrawable, state }: CaseStatus) {
  const words = conversationWords[locale];
  return [
    ...(state === 'withdrawn' ? [] : [{ label: words.mine.write, value: `answer:${reference}` }]),
    ...(changeable ? [{ label: words.takeBack.change(reference), value: `change:${reference}` }] : []),
    ...(withdrawable ? [{ label: words.takeBack.withdraw(reference), value: `withdraw:${reference}` }] : []),
  ];
}

interface Shown {
  readonly found: CaseStatus;
  readonly messages: readonly CaseMessage[];
  /** How many of the team's messages the person had not seen. */
  readonly fresh: number;
}

function drawStatus(speaker: Speaker, { found, messages, fresh }: Shown, nonce: string) {
  const { status: words, mine } = conversationWords[speaker.locale];
  const { state, dueAt, closedAt, outcome: came } = found;
  const over = state === 'closed' || state === 'withdrawn';
  const rows = [
    { label: words.received, value: words.day(found.receivedAt) },
    { label: words.state, value: words.states[state] },
    ...(dueAt === undefined || over || state === 'answered' ? [] : [{ label: words.due, value: words.day(dueAt) }]),
    ...(closedAt === undefined ? [] : [{ label: words.closed, value: words.day(closedAt) }]),
    ...(came === undefined ? [] : [{ label: words.came, value: words.outcomes[came] }]),
  ];
  return status.draw(
    {
      title: words.title,
      reference: found.reference,
      rows,
      messages: messages.map(({ by, at, text }) => ({
        by: by === 'person' ? mine.you(at) : mine.team(by.name, at),
        ours: by !== 'person',
        text,
      })),
      paragraphs: [...(fresh === 0 ? [] : [mine.fresh(fresh)]), words.note],
      buttons: mayDo(speaker, found),
    },
    nonce,
  );
}
