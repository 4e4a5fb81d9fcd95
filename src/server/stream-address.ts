import type { Tokens } from './create-tokens.ts';

export const directLinePath = '/v3/directline';

interface Asked {
  readonly tokens: Pick<Tokens, 'issue'>;
  /** What the service is called by the one who asks. */
  readonly base: string;
  readonly conversationId: string;
  /** What was seen already; empty for everything from the start. */
  readonly watermark: string;
}

/** The address of a conversation's stream, for one socket that opens within a minute. */
export async function streamAddress({ tokens, base, conversationId, watermark }: Asked): Promise<string> {
  const { token } = await tokens.issue('stream', conversationId);
  const address = new URL(`${base}${directLinePath}/conversations/${conversationId}/stream`.replace(/^http/, 'ws'));
  address.search = String(new URLSearchParams({ watermark, t: token }));
  return address.href;
}
