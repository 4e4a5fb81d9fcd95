import type { Config } from '../../config.ts';
import { faultOf, type Log } from '../../log.ts';
import type { InboundActivity } from './inbound-activity.ts';
import { refusals, type TeamsAnswer } from './refusals.ts';
import type { Say } from './say.ts';
import { tapMessage } from './tap-message.ts';
import { words } from './words.ts';

interface Deps {
  readonly say: Say;
  readonly contact: Config['contact'];
  readonly log: Log;
}

/**
 * The boundary of a Teams turn: logs what was thrown, without its message, and tells the person in our words. Whoever
 * cannot be told is answered with a failure, so that their client at least shows that nothing arrived.
 */
export function createTellFault({ say, contact, log }: Deps) {
  return async (activity: InboundActivity, error: unknown): Promise<TeamsAnswer> => {
    log.error('turn failed', { ...faultOf(error), channel: 'teams' });
    const sorry = words.sorry(contact);
    if (activity.type === 'invoke') return { status: 200, body: tapMessage(sorry) };
    return (await say.text(activity, sorry)) ? { status: 200 } : refusals.failed;
  };
}
