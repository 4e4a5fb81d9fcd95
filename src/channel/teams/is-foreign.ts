import type { Config } from '../../config.ts';
import type { InboundActivity } from './inbound-activity.ts';

/** The organisation that the bot is registered in; undefined on a laptop. */
export const tenantOf = (teams: Config['teams']): string | undefined =>
  teams.kind === 'bot' ? teams.tenantId : undefined;

/**
 * The Bot Framework brings what any organisation's Teams says to the bot; ours serves the one it is registered in. In a
 * channel that is shared, the conversation is ours and the person is not, so every organisation that is named counts.
 */
export function isForeign(
  teams: Exclude<Config['teams'], { kind: 'off' }>,
  { channelId, conversation, channelData, from }: InboundActivity,
): boolean {
  if (teams.kind === 'open' || channelId !== 'msteams') return false;
  const named = [channelData?.tenant?.id, conversation.tenantId, from.tenantId].filter((one) => one !== undefined);
  return named.length === 0 || named.some((tenant) => tenant.toLowerCase() !== teams.tenantId.toLowerCase());
}
