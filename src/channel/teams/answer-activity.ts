import type { DrawnCard } from '../../../dialogs/dialog.ts';
import type { TakeTurn } from '../../conversation/take-turn.ts';
import type { DeliveryWorker } from '../../delivery/worker.ts';
import { faultOf, type Log } from '../../log.ts';
import type { Desk, DeskAnswer } from '../../team/desk-request.ts';
import { createLanes } from '../create-lanes.ts';
import type { InboundActivity } from './inbound-activity.ts';
import type { Asked } from './read-activity.ts';
import type { Say } from './say.ts';
import { privateCards } from './team-cards.ts';
import { words } from './words.ts';

interface Deps {
  readonly takeTurn: TakeTurn;
  readonly desk: Desk;
  readonly sendNow: DeliveryWorker['sendNow'];
  readonly say: Say;
  readonly log: Log;
  /** Keeps track of what goes on after the answer. */
  readonly inBackground: (task: Promise<void>) => void;
}

/** What a tap gets in its HTTP response: what its card becomes, or a sentence. */
export type TapAnswer = DrawnCard | string;

/** Makes the function that does what an activity asks. Throws only when nothing was stored. */
export function createAnswerActivity({ takeTurn, desk, sendNow, say, log, inBackground }: Deps) {
  const lanes = createLanes();
  /** By now the turn is committed: what fails here is left to the delivery worker, and nobody is told that it failed. */
  const sendReplies = async (...[replies, tapped]: Parameters<typeof sendNow>) => {
    try {
      if (replies.leased.length + replies.due.length > 0) await sendNow(replies, tapped);
    } catch (error) {
      log.error('replies were left to the worker', { ...faultOf(error), channel: 'teams' });
    }
  };
  const answerTurn = async ({ request, tapped }: Extract<Asked, { kind: 'turn' }>, isTap: boolean) => {
    // Turns of one conversation would only outrun each other.
    const { replies, card } = await lanes.run(request.key.conversationId, () => takeTurn(request));
    const sending = sendReplies(replies, tapped);
    // Teams gives up on a tap after some seconds, so its answer does not wait for the connector.
    if (isTap) inBackground(sending);
    else await sending;
    return card ?? words.below;
  };
  const sayInThread = async (activity: InboundActivity, { texts, cards }: DeskAnswer) => {
    for (const text of texts) await say.text(activity, text);
    for (const card of cards) await say.card(activity, card);
  };
  const answerDesk = async (
    { request }: Extract<Asked, { kind: 'desk' }>,
    activity: InboundActivity,
    isTap: boolean,
  ) => {
    const answer = await desk(request);
    const { repeated, texts, card } = answer;
    const spent = isTap ? undefined : request.cardActivityId;
    if (spent !== undefined && card !== undefined && !privateCards.includes(card.id))
      await say.instead(activity, spent, card);
    const saying = repeated ? Promise.resolve() : sayInThread(activity, answer);
    if (isTap) inBackground(saying);
    else await saying;
    return card ?? (texts.join('\n\n') || words.below);
  };
  return async (asked: Asked, activity: InboundActivity): Promise<TapAnswer> => {
    const isTap = activity.type === 'invoke';
    if (asked.kind === 'turn') return answerTurn(asked, isTap);
    if (asked.kind === 'desk') return answerDesk(asked, activity, isTap);
    if (asked.kind !== 'unfit') return words.below;
    if (!isTap) await say.text(activity, words[asked.why]);
    return words[asked.why];
  };
}
