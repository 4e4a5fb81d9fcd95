import { z } from 'zod/v4';
import type { Failure } from '../../delivery/send.ts';
import { failureOf } from './connector-failure.ts';
import type { OutboundActivity } from './to-activity.ts';

interface Deps {
  /** The bot's token for the connector; left out when it asks for none (a local playground). */
  readonly token?: (() => Promise<string | undefined>) | undefined;
  /** How long one call may take. */
  readonly timeoutMs: number;
}

export type Called =
  | { readonly kind: 'done'; readonly id?: string; readonly activityId?: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

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
}

/**
 * Speaks to the connector directly: the SDK's client repeats a failed call three times by itself, so that one post in
 * doubt would become four that nobody counted. What goes wrong is returned.
 */
export function createConnector({ token, timeoutMs }: Deps): Connector {
  const call = async (method: 'POST' | 'PUT', address: string, body: unknown): Promise<Called> => {
    const authorization = await authorise(token, timeoutMs);
    if (authorization === undefined) return { kind: 'failed', failure: { kind: 'unsent', code: 'no-token' } };
    try {
      const response = await fetch(address, {
        method,
        headers: { 'content-type': 'application/json', ...authorization },
        body: JSON.stringify(body),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      const text = await response.text();
      if (!response.ok) return { kind: 'failed', failure: failureOf(response) };
      return { kind: 'done', ...readIds(text) };
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error) };
    }
  };
  const at = (serviceUrl: string, ...parts: readonly string[]) =>
    `${serviceUrl.replace(/\/$/, '')}/v3/conversations${parts.map((part) => `/${encodeURIComponent(part)}`).join('')}`;
  return {
    createConversation: (serviceUrl, parameters) => call('POST', at(serviceUrl), parameters),
    post: (serviceUrl, conversationId, activity) =>
      call('POST', at(serviceUrl, conversationId, 'activities'), activity),
    put: (serviceUrl, conversationId, activityId, activity) =>
      call('PUT', at(serviceUrl, conversationId, 'activities', activityId), { ...activity, id: activityId }),
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
