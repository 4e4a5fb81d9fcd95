import type { DrawnCard, Reply, Suggestion } from '../../../dialogs/dialog.ts';
import type { Reference } from './reference.ts';

/** An activity of ours, as the Bot Framework connector takes it. */
export type OutboundActivity = Readonly<Record<string, unknown>> & { readonly type: string };

export const cardType = 'application/vnd.microsoft.card.adaptive';

/** A reply as an activity for its conversation. */
export function toActivity(reply: Reply, to: Reference): OutboundActivity {
  const said = reply.kind === 'text' ? plainText(reply.text) : cardActivity(reply.card);
  const suggestions = reply.kind === 'replace' ? undefined : reply.suggestions;
  return { ...addressed(said, to), ...suggested(suggestions, to) };
}

/** Plain, because Teams would read Markdown into what a person typed. */
export const plainText = (text: string): OutboundActivity => ({ type: 'message', text, textFormat: 'plain' });

/** `summary` is what the notification shows: the card in a sentence, which never holds a person's words. */
export const cardActivity = ({ content, says }: DrawnCard): OutboundActivity => ({
  type: 'message',
  summary: says,
  attachments: [{ contentType: cardType, content }],
});

export const addressed = (activity: OutboundActivity, { bot, user, conversation, channelId }: Reference) => ({
  ...activity,
  channelId,
  from: bot,
  conversation: { id: conversation.id },
  ...(user === undefined ? {} : { recipient: user }),
});

/** Buttons under the message. Teams shows them in personal chats only. */
function suggested(suggestions: readonly Suggestion[] | undefined, { conversation, user }: Reference) {
  const personal = conversation.conversationType === undefined || conversation.conversationType === 'personal';
  if (suggestions === undefined || suggestions.length === 0 || !personal) return {};
  const actions = suggestions.map(({ title, text }) => ({ type: 'imBack', title, value: text }));
  return { suggestedActions: { to: user === undefined ? [] : [user.id], actions } };
}
