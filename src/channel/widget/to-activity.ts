import type { Reply, Suggestion } from '../../../dialogs/dialog.ts';
import type { SpokenActivity } from '../../store/store.ts';
import { executeAsSubmit } from '../execute-as-submit.ts';
import { widgetUser } from './widget-user.ts';

/** A Bot Framework activity as Direct Line clients read it. */
export interface WidgetActivity {
  readonly type: 'message';
  readonly id: string;
  readonly timestamp: string;
  readonly channelId: 'directline';
  readonly from: { readonly id: string; readonly role: 'user' | 'bot'; readonly name?: string };
  readonly conversation: { readonly id: string };
  readonly text?: string;
  readonly textFormat?: 'plain';
  /** The language it is in, where that is not English. */
  readonly locale?: string;
  /** What a screen reader says for a card. */
  readonly speak?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: Record<string, unknown> }[];
  readonly suggestedActions?: { readonly to: readonly string[]; readonly actions: readonly ImBack[] };
  readonly channelData?: { readonly clientActivityID?: string; readonly postBack?: true };
}

interface ImBack {
  readonly type: 'imBack';
  readonly title: string;
  readonly value: string;
}

/**
 * Draws one line of the transcript. There is no `replyToId` on purpose: clients hold a message back until the one it
 * answers is shown, and the order of the transcript already says it.
 */
export function toActivity(spoken: SpokenActivity, conversationId: string): WidgetActivity {
  return {
    type: 'message',
    id: spoken.id,
    timestamp: spoken.at.toISOString(),
    channelId: 'directline',
    conversation: { id: conversationId },
    ...(spoken.by === 'person' ? echo(spoken, conversationId) : said(spoken.reply)),
  };
}

/** The person's own message coming back is how a client knows that it arrived. A tap without a caption shows nothing. */
function echo({ text, clientActivityId }: SpokenActivity, conversationId: string) {
  const channelData = {
    ...(clientActivityId === undefined ? {} : { clientActivityID: clientActivityId }),
    ...(text === undefined ? { postBack: true as const } : {}),
  };
  return { from: { id: widgetUser(conversationId), role: 'user' as const }, ...plain(text), channelData };
}

function said(reply: SpokenActivity['reply']) {
  const from = { id: 'lanyard', role: 'bot' as const, name: 'Lanyard' };
  if (reply === undefined) return { from };
  const suggested = suggestedActions(reply.suggestions);
  return reply.kind === 'text'
    ? { from, ...plain(reply.text), ...localeOf(reply.lang), ...suggested }
    : { from, ...cardOf(reply), ...suggested };
}

// Clients read text as Markdown unless told otherwise, and would change what was typed.
const plain = (text: string | undefined) => (text === undefined ? {} : { text, textFormat: 'plain' as const });

const localeOf = (lang: unknown) => (typeof lang === 'string' ? { locale: lang } : {});

const cardOf = ({ card }: Extract<Reply, { kind: 'card' }>) => ({
  ...localeOf(card.content.lang),
  speak: card.says,
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: executeAsSubmit(card.content) }],
});

function suggestedActions(suggestions: readonly Suggestion[] = []) {
  if (suggestions.length === 0) return {};
  const actions = suggestions.map(({ title, text }) => ({ type: 'imBack' as const, title, value: text }));
  return { suggestedActions: { to: [], actions } };
}
