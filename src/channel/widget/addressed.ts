import type { Activity } from 'botbuilder';
import { widgetServiceUrl } from './widget-adapter.ts';
import { widgetUser } from './widget-user.ts';

const bot = { id: 'lanyard', name: 'Lanyard' };

/** Who is in a conversation of the widget. */
export const members = (conversationId: string) => [bot, { id: widgetUser(conversationId), name: '' }];

/** Where an activity of such a conversation is, and between whom, as the SDK's middleware reads it. */
export const addressed = (conversationId: string): Partial<Activity> => ({
  channelId: 'directline',
  serviceUrl: widgetServiceUrl,
  conversation: { id: conversationId, isGroup: false, conversationType: 'personal', name: '' },
  from: { id: widgetUser(conversationId), name: '' },
  recipient: bot,
});
