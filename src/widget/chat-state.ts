import type { ConnectionState } from './connection.ts';
import type { Sending } from './outbox.ts';
import { type Message, type Suggestion, suggestionsOf } from './transcript.ts';

/** What the views draw. */
export interface ChatState {
  readonly connection: ConnectionState;
  /** The transcript is being read back after a reload: nothing of it is news. */
  readonly replaying: boolean;
  readonly messages: readonly Message[];
  /** On its way, or failed; what the transcript already shows is left out. */
  readonly sending: readonly Sending[];
  readonly suggestions: readonly Suggestion[];
  /** How many times the person said or pressed something here. */
  readonly acts: number;
  /** Keys of the messages whose card was just answered. */
  readonly locked: ReadonlySet<string>;
}

/** Joins what is known into what is shown. */
export function chatState(known: Omit<ChatState, 'suggestions'>): ChatState {
  const shown = new Set(known.messages.map(({ key }) => key));
  return {
    ...known,
    sending: known.sending.filter(({ id }) => !shown.has(id)),
    suggestions: suggestionsOf(known.messages),
  };
}
