import { z } from 'zod/v4';
import type { Failure } from '../../delivery/send.ts';
import type { Member } from '../../team/roster.ts';
import { failureOf } from './connector-failure.ts';
import { readMember } from './read-member.ts';
import type { OutboundActivity } from './to-activity.ts';

interface Deps {
  /** The bot's token for the connector; left out when it asks for none (a local playground). */
  readonly token?: (() => Promise<string | undefined>) | undefined;
  /** The organisation whose members count as members; everybody's when left out (a laptop). */
  readonly tenantId?: string | undefined;
  /** How long one call may take. */
  readonly timeoutMs: number;
}

export type Called =
  | { readonly kind: 'done'; readonly id?: string; readonly activityId?: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

type Answered = { readonly kind: 'done'; readonly text: string } | Extract<Called, { kind: 'failed' }>;

/** The calls of the Bot Framework connector that we make, by the service address that each conversation came with. */
export interface Connector {
  readonly createConversation: (serviceUrl: string, parameters: Readonly<Record<string, unknown>>) => Promise<Called>;
  readonly post: (serviceUrl: string, conversationId: string, activity: OutboundActivity) => Promise<Called>;
  readonly put: (
    serviceUrl: string,
    conversationId: string,
    activityId: string,
    activity: OutboundActivity,
  ) => Promise<Called>;
  /** A member of a conversation, by their Teams id or Entra object id; `unknown` when it could not be asked. */
  readonly member: (serviceUrl: string, conversationId: string, id: string) => Promise<Member | 'nobody' | 'unknown'>;
}

/**
 * Speaks to the connector directly: the SDK's client repeats a failed call three times by itself, so that one post in
 * doubt would become four that nobody counted. What goes wrong is returned.
 */
export function createConnector({ token, tenantId, timeoutMs }: Deps): Connector {
  const request = async (method: 'GET' | 'POST' | 'PUT', address: string, body?: unknown): Promise<Answered> => {
    const authorization = await authorise(token, timeoutMs);
    if (authorization === undefined) return { kind: 'failed', failure: { kind: 'unsent', code: 'no-token' } };
    try {
      const response = await fetch(address, {
        method,
        headers: { 'content-type': 'application/json', ...authorization },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      const text = await response.text();
      return response.ok ? { kind: 'done', text } : { kind: 'failed', failure: failureOf(response) };
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error) };
    }
  };
  const call = async (method: 'POST' | 'PUT', address: string, body: unknown): Promise<Called> => {
    const answered = await request(method, address, body);
    return answered.kind === 'failed' ? answered : { kind: 'done', ...readIds(answered.text) };
  };
  const at = (serviceUrl: string, ...parts: readonly string[]) =>
    `${serviceUrl.replace(/\/$/, '')}/v3/conversations${parts.map((part) => `/${encodeURIComponent(part)}`).join('')}`;
  return {
    createConversation: (serviceUrl, parameters) => call('POST', at(serviceUrl), parameters),
    post: (serviceUrl, conversationId, activity) =>
      call('POST', at(serviceUrl, conversationId, 'activities'), activity),
    put: (serviceUrl, conversationId, activityId, activity) =>
      call('PUT', at(serviceUrl, conversationId, 'activities', activityId), { ...activity, id: activityId }),
    async member(serviceUrl, conversationId, id) {
      const answered = await request('GET', at(serviceUrl, conversationId, 'members', id));
      if (answered.kind === 'done') return readMember(answered.text, tenantId);
      // Teams answers 404 for a stranger, and 400 or 403 for an id it cannot read or may not tell about.
      const { failure } = answered;
      return failure.kind === 'status' && [400, 403, 404].includes(failure.status) ? 'nobody' : 'unknown';
    },
  };
}

/** Undefined when no token can be had: then nothing was sent, whatever the reason. */
async function authorise(token: Deps['token'], timeoutMs: number): Promise<Record<string, string> | undefined> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(reject, timeoutMs, new Error('no token in time'));
  try {
    const got = await Promise.race([token?.(), late]);
    return got === undefined ? {} : { authorization: `Bearer ${got}` };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

const Ids = z.object({ id: z.string().optional(), activityId: z.string().optional() }).catch({});

/** Some channels answer a post with nothing at all. */
function readIds(text: string): z.infer<typeof Ids> {
  try {
    return Ids.parse(JSON.parse(text));
  } catch {
    return {};
  }
}
