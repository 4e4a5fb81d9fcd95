import type { Activity } from 'botbuilder';
import type { InboundActivity } from './inbound-activity.ts';

/** The activity for the SDK: what we have read of it, and nothing that it could stumble over. */
export function sdkActivity({ type, id, name, ...given }: InboundActivity): Activity {
  const {
    serviceUrl,
    channelId,
    conversation,
    from,
    recipient,
    text = '',
    value,
    replyToId,
    membersAdded,
    channelData,
  } = given;
  return {
    type,
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { name }),
    ...(replyToId === undefined ? {} : { replyToId }),
    serviceUrl,
    channelId,
    conversation: {
      id: conversation.id,
      name: '',
      isGroup: conversation.conversationType !== undefined && conversation.conversationType !== 'personal',
      conversationType: conversation.conversationType ?? 'personal',
    },
    from: { id: from.id, name: '' },
    recipient: { id: recipient.id, name: '' },
    text,
    value,
    membersAdded: (membersAdded ?? []).map((member) => ({ ...member, name: '' })),
    channelData,
    localTimezone: '',
    callerId: '',
    label: '',
    valueType: '',
    listenFor: [],
  };
}
