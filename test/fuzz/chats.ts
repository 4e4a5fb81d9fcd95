import type { Session } from '../support/direct-line-client.ts';
import type { Target } from './target.ts';

/** Messages before a chat is changed for a new one: fewer than the limit of a conversation lets through at once. */
const mostUses = 50;

/** Gives an open chat to try things in, and a fresh one before its limit would answer instead of what is behind it. */
export function createChats(target: Pick<Target, 'open'>): () => Promise<Session> {
  let open: Session | undefined;
  let uses = 0;
  return async () => {
    uses += 1;
    if (open === undefined || uses > mostUses) {
      open = await target.open();
      uses = 1;
    }
    return open;
  };
}
