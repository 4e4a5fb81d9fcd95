import type { DrawnCard } from '../../../dialogs/dialog.ts';
import { codeOf } from '../../delivery/classify.ts';
import type { Log } from '../../log.ts';
import type { Called, Connector } from './connector.ts';
import type { InboundActivity } from './inbound-activity.ts';
import { referenceOf } from './reference.ts';
import { addressed, cardActivity, type OutboundActivity, plainText } from './to-activity.ts';

/** Says something where an activity came from, once, without a delivery row. Gives whether it arrived. */
export interface Say {
  readonly text: (to: InboundActivity, text: string) => Promise<boolean>;
  readonly card: (to: InboundActivity, card: DrawnCard) => Promise<boolean>;
  /** Puts the card in the place of the activity with this id. */
  readonly instead: (to: InboundActivity, activityId: string, card: DrawnCard) => Promise<boolean>;
}

/** For what may be lost: sentences that somebody who hears nothing can have again by asking again. */
export function createSay({ connector, log }: { readonly connector: Connector; readonly log: Log }): Say {
  const arrived = (called: Called) => {
    if (called.kind === 'done') return true;
    log.warn('an answer did not arrive', { channel: 'teams', code: codeOf(called.failure) });
    return false;
  };
  const post = async (to: InboundActivity, activity: OutboundActivity) =>
    arrived(await connector.post(to.serviceUrl, to.conversation.id, addressed(activity, referenceOf(to))));
  return {
    text: (to, text) => post(to, plainText(text)),
    card: (to, card) => post(to, cardActivity(card)),
    instead: async (to, activityId, card) =>
      arrived(await connector.put(to.serviceUrl, to.conversation.id, activityId, cardActivity(card))),
  };
}
