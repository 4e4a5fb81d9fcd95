export interface Given {
  readonly serviceUrl: string;
  readonly [field: string]: unknown;
}

const bot = { id: '28:lanyard', name: 'Lanyard' };
export const sam = { id: '29:sam', name: 'Sam Team', aadObjectId: '11111111-1111-4111-8111-111111111111' };
export const tenantId = '22222222-2222-4222-8222-222222222222';
export const channelId = '19:team@thread.tacv2';

/** What Teams posts for a message in a personal chat. */
export const personalMessage = (given: Given) => ({
  type: 'message',
  id: '1700000000001',
  channelId: 'msteams',
  from: sam,
  recipient: bot,
  conversation: { id: 'a:personal', conversationType: 'personal', tenantId },
  channelData: { tenant: { id: tenantId } },
  text: 'hello',
  ...given,
});

/** What Teams posts for a message in a channel that mentions Lanyard. */
export const channelMessage = (given: Given) => ({
  ...personalMessage(given),
  conversation: { id: `${channelId};messageid=1700000000001`, conversationType: 'channel', isGroup: true, tenantId },
  channelData: { tenant: { id: tenantId }, channel: { id: channelId }, team: { id: '19:team' } },
  text: '<at>Lanyard</at>&nbsp;use this channel for everything',
  entities: [{ type: 'mention', text: '<at>Lanyard</at>', mentioned: bot }],
  ...given,
});

export const installed = (given: Given) => ({
  ...personalMessage(given),
  type: 'conversationUpdate',
  id: 'f:installed',
  text: undefined,
  membersAdded: [{ id: bot.id }],
  ...given,
});

/** A tap on a card: as an invoke (Action.Execute) or as a message (Action.Submit). */
export const tap = (how: 'execute' | 'submit', card: string, given: Given) => {
  const data = { lanyard: { card, action: 'claim', nonce: 'nonce-1', value: 'LAN-1:1' }, detail: 'said' };
  const base = {
    ...channelMessage(given),
    text: undefined,
    entities: undefined,
    id: 'f:tap-1',
    replyToId: 'activity-7',
  };
  return how === 'submit'
    ? { ...base, value: data, ...given }
    : {
        ...base,
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'lanyard', data }, trigger: 'manual' },
        ...given,
      };
};
