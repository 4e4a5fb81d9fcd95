import { z } from 'zod/v4';
import type { InboundActivity } from './inbound-activity.ts';

/**
 * How to reach a conversation later: ids and an address, no names. Kept as JSON text; read back with this schema.
 * `channel` is the Teams channel that a conversation stands in, where it stands in one.
 */
export const Reference = z.object({
  serviceUrl: z.string(),
  channelId: z.string(),
  conversation: z.object({
    id: z.string(),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
  }),
  bot: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }).optional(),
  channel: z.object({ id: z.string() }).optional(),
});
export type Reference = z.infer<typeof Reference>;

/** Where the activity came from, to answer there. */
export function referenceOf({ serviceUrl, channelId, conversation, recipient, from }: InboundActivity): Reference {
  return {
    serviceUrl,
    channelId,
    conversation: placeOf(conversation),
    bot: { id: recipient.id },
    user: { id: from.id },
  };
}

/** The channel (or group chat) that the activity came from, to post new things there; nobody is named in it. */
export function channelReferenceOf(activity: InboundActivity): Reference {
  const { serviceUrl, channelId, conversation, recipient } = activity;
  const id = channelOf(activity);
  return {
    serviceUrl,
    channelId,
    conversation: { ...placeOf(conversation), id },
    bot: { id: recipient.id },
    ...(conversation.conversationType === 'channel' ? { channel: { id } } : {}),
  };
}

/** A thread's conversation id is its channel's, with the first message behind a semicolon. */
export const channelOf = ({ channelData, conversation }: InboundActivity): string =>
  channelData?.channel?.id ?? conversation.id.replace(/;messageid=.*$/, '');

const placeOf = ({ id, conversationType, tenantId }: InboundActivity['conversation']) => ({
  id,
  ...(conversationType === undefined ? {} : { conversationType }),
  ...(tenantId === undefined ? {} : { tenantId }),
});
