import type { DrawnCard, Input, Reply, Speaker } from '../../dialogs/dialog.ts';
import type { Replies } from '../store/delivery.ts';
import type { Store } from '../store/store.ts';
import type { Committed, Heard, TurnKey } from '../store/turn.ts';
import { cardOf, readAnswerCard } from './answer-card.ts';
import { readState } from './conversation-state.ts';
import { startDialog } from './in-form.ts';
import { inLanguage } from './in-language.ts';
import { respond } from './respond.ts';
import { andThen, type Outcome, outcome, type Scene, text, type World } from './scene.ts';
import { conversationWords } from './words.ts';

/** One thing a person did, as a channel hands it over. */
export interface TurnRequest {
  readonly key: TurnKey;
  readonly speaker: Speaker;
  readonly input: Input;
  /** The widget's echo of the person's own message. */
  readonly heard?: Heard;
  /** How to reach this conversation later (Teams), as JSON text. */
  readonly reference?: string;
  /** Nothing is posted: what is said comes back as one card, for a dialog of a message extension. */
  readonly inResponse?: true;
}

export interface TurnTaken {
  readonly repeated: boolean;
  /** To be sent at once (Teams; the widget reads its transcript). */
  readonly replies: Replies;
  /** For a card answered by an invoke: what the card becomes. */
  readonly card?: DrawnCard;
}

/** Takes a turn and commits it; throws only when nothing was stored. */
export type TakeTurn = (request: TurnRequest) => Promise<TurnTaken>;

interface Deps {
  readonly store: Pick<Store, 'conversations' | 'turns'>;
  readonly world: World;
}

/** A tap that comes again this soon is the same tap; later, the person means it and is told that the card is spent. */
const sameTapMs = 5_000;
const tries = 5;

/** @returns the function that takes turns: read, decide, commit; and once more from the start when it was outrun. */
export function createTakeTurn({ store, world }: Deps): TakeTurn {
  return async (request) => {
    for (let left = tries; left > 0; left -= 1) {
      const committed = await tryOnce({ store, world }, request);
      if (committed.kind !== 'outrun') return taken(committed);
    }
    throw new Error('a conversation was written to by others without end');
  };
}

type Taken =
  | Extract<Committed, { kind: 'repeated' }>
  | (Extract<Committed, { kind: 'committed' }> & { readonly answer?: string });

const taken = (committed: Taken): TurnTaken => ({
  repeated: committed.kind === 'repeated',
  replies: committed.kind === 'repeated' ? { leased: [], due: committed.due } : { leased: committed.replies, due: [] },
  ...(committed.answer === undefined ? {} : { card: readAnswerCard(committed.answer) }),
});

async function tryOnce({ store, world }: Deps, request: TurnRequest): Promise<Taken | { kind: 'outrun' }> {
  const { key, speaker, input, heard, reference, inResponse } = request;
  const [known, before] = await Promise.all([
    store.turns.find(key, tapOf(input)),
    store.conversations.find(key.conversationId),
  ]);
  const at = world.now();
  if (known !== undefined && (known.by === 'activity' || isSameTap(known, at))) return known;
  const { state, replies: said, records } = await decide({ world, speaker, input, kept: before?.state });
  const { audience, locale, channel } = speaker;
  const replies = inLanguage(said, locale);
  const answer = inResponse ? cardOf(replies) : channel === 'teams' ? answerOf(replies, input) : undefined;
  const fromVersion = before?.version ?? 0;
  const committed = await store.turns.commit({
    key,
    // A tap on a card that was used long ago is a turn of its own: the person is told that the card is spent.
    tap: known === undefined ? tapOf(input) : undefined,
    at,
    conversation: { audience, locale, state: JSON.stringify(state), fromVersion, reference },
    heard,
    said: inResponse ? [] : replies,
    records,
    answer,
  });
  return committed.kind === 'committed' ? { ...committed, answer } : committed;
}

function isSameTap(known: Extract<Committed, { kind: 'repeated' }>, now: Date): boolean {
  return known.answer !== undefined || now.getTime() - known.at.getTime() < sameTapMs;
}

/** A card that is used once comes back under its nonce once. *Change* may be pressed again, and help is never refused. */
function tapOf(input: Input): string | undefined {
  if (input.kind !== 'submission') return undefined;
  const { action, nonce, card } = input.submission;
  const reusable = action === 'help-now' || card === 'summary' || action === 'start' || action === 'stop';
  return reusable ? undefined : nonce;
}

interface Deciding {
  readonly world: World;
  readonly speaker: Speaker;
  readonly input: Input;
  readonly kept: string | undefined;
}

/** A state that no longer fits begins its dialog again with the answers that were given, before the input is listened to. */
async function decide({ world, speaker, input, kept }: Deciding): Promise<Outcome> {
  const { state, lost } = readState(kept);
  const scene: Scene = { world, speaker, input, state };
  const dialog = world.dialogs.find(({ id }) => id === lost?.dialog);
  if (lost === undefined || dialog === undefined) return respond(scene);
  const words = conversationWords[speaker.locale];
  const said = andThen(outcome(state, [text(words.begunAnew)]), startDialog(scene, dialog, lost.answers));
  // What was typed answers the question that was open, and that is the first one without an answer.
  return input.kind === 'text' ? andThen(said, await respond({ ...scene, state: said.state })) : said;
}

/** What the card that was answered turns into, as an invoke gets it back. */
function answerOf(replies: readonly Reply[], input: Input): string | undefined {
  if (input.kind !== 'submission') return undefined;
  const { nonce } = input.submission;
  const turned = replies.find((reply) => reply.kind === 'replace' && reply.nonce === nonce);
  return turned?.kind === 'replace' ? JSON.stringify(turned.card) : undefined;
}
