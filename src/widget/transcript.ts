import { type Activity, CardContent, cardType } from './activity.ts';

export interface Suggestion {
  readonly title: string;
  /** What pressing it says. */
  readonly text: string;
}

/** One message as it is shown. */
export interface Message {
  /** Stays the same from the moment of sending, through the echo, to a later replacement. */
  readonly key: string;
  readonly from: 'person' | 'bot';
  /** ISO 8601, UTC; the first one seen, so that a replacement keeps its place. */
  readonly at: string;
  readonly text?: string;
  /** The language it is in, as a BCP 47 tag; of the bot's messages. */
  readonly lang?: string;
  /** What the card is, in a sentence. */
  readonly says?: string;
  readonly cards: readonly CardContent[];
  readonly suggestions: readonly Suggestion[];
}

/**
 * The transcript with one more activity: placed by its time, or in the place of the message with the same key.
 * An activity with nothing to show (a card tap's echo, typing) changes nothing, except that it takes away the message it
 * replaces.
 */
export function withActivity(messages: readonly Message[], activity: Activity): readonly Message[] {
  const key = keyOf(activity);
  if (key === undefined) return messages;
  const before = messages.find((message) => message.key === key);
  const message = toMessage(activity, key, before?.at);
  if (message === undefined) return before === undefined ? messages : messages.filter((other) => other !== before);
  if (before !== undefined) return messages.map((other) => (other === before ? message : other));
  const later = messages.findIndex((other) => other.at > message.at);
  return later < 0 ? [...messages, message] : [...messages.slice(0, later), message, ...messages.slice(later)];
}

/** What the newest message of the bot offers to say next. */
export function suggestionsOf(messages: readonly Message[]): readonly Suggestion[] {
  return messages.filter((message) => message.from === 'bot').pop()?.suggestions ?? [];
}

function keyOf({ id, from, channelData }: Activity): string | undefined {
  return from.role === 'user' ? (channelData?.clientActivityID ?? id) : id;
}

function toMessage(activity: Activity, key: string, at: string | undefined): Message | undefined {
  const { type, text, speak, timestamp, from, locale = 'en' } = activity;
  const cards = (activity.attachments ?? []).flatMap(({ contentType, content }) => {
    const parsed = contentType === cardType ? CardContent.safeParse(content) : undefined;
    return parsed?.success ? [parsed.data] : [];
  });
  if (type !== 'message' || (!text && cards.length === 0)) return undefined;
  return {
    key,
    from: from.role === 'user' ? 'person' : 'bot',
    at: at ?? timestamp ?? new Date().toISOString(),
    ...(text ? { text } : {}),
    ...(from.role === 'user' ? {} : { lang: locale }),
    ...(speak ? { says: speak } : {}),
    cards,
    suggestions: (activity.suggestedActions?.actions ?? []).flatMap(toSuggestion),
  };
}

function toSuggestion({
  type,
  title,
  value,
}: {
  type: string;
  title?: string | undefined;
  value?: unknown;
}): Suggestion[] {
  if (type !== 'imBack' || typeof value !== 'string') return [];
  return [{ title: title ?? value, text: value }];
}

/** The cards of a message, to see whether they changed. */
export const cardOf = (messages: readonly Message[], key: string) =>
  JSON.stringify(messages.find((message) => message.key === key)?.cards);
