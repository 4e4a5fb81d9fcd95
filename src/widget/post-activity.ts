import { request } from './request.ts';
import type { Session } from './session.ts';
import { waitAsked } from './wait-asked.ts';

/** What the person sends: words, or what a card's button carries. */
export interface Outgoing {
  /** The same at every try, so that the service takes the message once. */
  readonly id: string;
  readonly text?: string | undefined;
  readonly value?: unknown;
}

/** A number: the service is busy, and takes it after so many milliseconds. */
export type Posted = 'accepted' | 'unreachable' | 'refused' | 'expired' | number;

/**
 * Posts over Direct Line's documented call and not through directlinejs: there, a post that meets an expired token puts
 * the whole object into a state that opens further sockets on a spent address.
 */
export async function postActivity(session: Session, { id, text, value }: Outgoing): Promise<Posted> {
  const { domain, conversationId, token } = session;
  const answer = await request(`${domain}/conversations/${encodeURIComponent(conversationId)}/activities`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      from: { id: 'person' },
      ...(text === undefined ? { value } : { text, textFormat: 'plain' }),
      channelData: { clientActivityID: id, ...(text === undefined ? { postBack: true } : {}) },
    }),
  });
  if (answer?.ok) return 'accepted';
  if (answer?.status === 403) return 'expired';
  if (answer?.status === 429) return waitAsked(answer);
  return answer === undefined || answer.status >= 500 ? 'unreachable' : 'refused';
}
