import * as z from 'zod/v4-mini';
import { request } from './request.ts';
import { waitAsked } from './wait-asked.ts';
import { language } from './words.ts';

const Session = z.object({
  token: z.string(),
  conversationId: z.string(),
  domain: z.string(),
  resume: z.string(),
  /** For one socket that opens within a minute; a service of an older version gives none. */
  streamUrl: z.optional(z.string()),
});
export type Session = z.infer<typeof Session>;

/** `refused`: the conversation can no longer be gone on with. `unreachable`: worth trying again; `busy`: so many milliseconds later. */
export type SessionOutcome =
  | { readonly kind: 'open'; readonly session: Session }
  | { readonly kind: 'refused' }
  | { readonly kind: 'busy'; readonly wait: number }
  | { readonly kind: 'unreachable' };

/** Begins a conversation, or with `resume` goes on with the one that it was given for. */
export async function openSession(resume: string | undefined): Promise<SessionOutcome> {
  const answer = await request('/widget/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ locale: language, ...(resume === undefined ? {} : { resume }) }),
  });
  if (answer?.status === 403) return { kind: 'refused' };
  if (answer?.status === 429) return { kind: 'busy', wait: waitAsked(answer) };
  if (!answer?.ok) return { kind: 'unreachable' };
  const parsed = Session.safeParse(await answer.json().catch(() => undefined));
  return parsed.success ? { kind: 'open', session: parsed.data } : { kind: 'unreachable' };
}

/** Has everything deleted that was said in the conversation. Gives whether it is, also when it was gone already. */
export async function forgetConversation({ token }: Session): Promise<boolean> {
  const answer = await request('/widget/forget', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: '{}',
  });
  return answer?.ok === true;
}
