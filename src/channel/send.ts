import type { Post, Send, Sent } from '../delivery/send.ts';
import type { Called, Connector } from './teams/connector.ts';
import { Reference } from './teams/reference.ts';
import { addressed, cardActivity, plainText, toActivity } from './teams/to-activity.ts';

/** The address of our own website widget: it reads its transcript, nothing is posted to it. */
export const widgetServiceUrl = 'urn:widget';

interface Deps {
  readonly connector: Connector;
}

/** Makes the one way out for everything proactive, by the address that the conversation came with. */
export function createSend({ connector }: Deps): Send {
  return async (to, post) => {
    const reference = Reference.parse(JSON.parse(to));
    if (reference.serviceUrl === widgetServiceUrl) return { kind: 'posted', posted: {} };
    return sendTo(connector, reference, post);
  };
}

async function sendTo(connector: Connector, to: Reference, post: Post): Promise<Sent> {
  const { serviceUrl, conversation } = to;
  if (post.kind === 'thread') return startThread(connector, to, post);
  if (post.kind === 'person') return toPerson(connector, to, post);
  if (post.kind === 'line')
    return postedIn(post.conversationId, await connector.post(serviceUrl, post.conversationId, plainText(post.text)));
  if (post.kind === 'update') {
    const { conversationId, activityId, card } = post;
    return replaced(
      conversationId,
      activityId,
      await connector.put(serviceUrl, conversationId, activityId, cardActivity(card)),
    );
  }
  const activity = toActivity(post.reply, to);
  if (post.reply.kind !== 'replace')
    return postedIn(conversation.id, await connector.post(serviceUrl, conversation.id, activity));
  if (post.activityId === undefined) return { kind: 'posted', posted: {} };
  return replaced(
    conversation.id,
    post.activityId,
    await connector.put(serviceUrl, conversation.id, post.activityId, activity),
  );
}

/** A thread of its own for the card in a channel; a group chat has no threads, the card stands among the rest. */
async function startThread(
  connector: Connector,
  to: Reference,
  { card }: Extract<Post, { kind: 'thread' }>,
): Promise<Sent> {
  const { serviceUrl, channel, conversation, bot } = to;
  const activity = addressed(cardActivity(card), to);
  if (channel === undefined)
    return postedIn(conversation.id, await connector.post(serviceUrl, conversation.id, activity));
  const { conversation: _, ...first } = activity;
  const called = await connector.createConversation(serviceUrl, {
    isGroup: true,
    bot,
    ...(conversation.tenantId === undefined ? {} : { tenantId: conversation.tenantId }),
    channelData: { channel: { id: channel.id } },
    activity: first,
  });
  if (called.kind === 'failed') return called;
  const { id: conversationId, activityId } = called;
  return {
    kind: 'posted',
    posted: {
      ...(conversationId === undefined ? {} : { conversationId }),
      ...(activityId === undefined ? {} : { activityId }),
    },
  };
}

function postedIn(conversationId: string, called: Called): Sent {
  if (called.kind === 'failed') return called;
  return { kind: 'posted', posted: { conversationId, ...(called.id === undefined ? {} : { activityId: called.id }) } };
}

/** Their chat with the app; where there is none yet, Teams opens one, if they may have the app at all. */
async function toPerson(
  connector: Connector,
  { serviceUrl, channelId, conversation, bot }: Reference,
  { person, card }: Extract<Post, { kind: 'person' }>,
): Promise<Sent> {
  const { tenantId } = conversation;
  const opened = await connector.createConversation(serviceUrl, {
    isGroup: false,
    bot,
    members: [{ id: person }],
    ...(tenantId === undefined ? {} : { tenantId, channelData: { tenant: { id: tenantId } } }),
  });
  if (opened.kind === 'failed') return opened;
  const { id = '' } = opened;
  const chat = { serviceUrl, channelId, bot, conversation: { id, conversationType: 'personal' } };
  return postedIn(id, await connector.post(serviceUrl, id, addressed(cardActivity(card), chat)));
}

/** An update answers with the same id, or with nothing. */
const replaced = (conversationId: string, activityId: string, called: Called): Sent =>
  called.kind === 'failed' ? called : { kind: 'posted', posted: { conversationId, activityId } };
