import type { DrawnCard, Reply } from '../../dialogs/dialog.ts';

/** One thing to put into a conversation, as the delivery worker hands it to a channel. */
export type Post =
  /** `activityId`: the card that a `replace` replaces. */
  | { readonly kind: 'reply'; readonly reply: Reply; readonly activityId?: string }
  /** A new thread in the team's channel. */
  | { readonly kind: 'thread'; readonly card: DrawnCard }
  | { readonly kind: 'update'; readonly conversationId: string; readonly activityId: string; readonly card: DrawnCard }
  /** Into the personal chat of a colleague, by their Entra object id; it is opened when there is none. */
  | { readonly kind: 'person'; readonly person: string; readonly card: DrawnCard }
  | { readonly kind: 'line'; readonly conversationId: string; readonly text: string };

/** The channel's names for what was posted. */
export interface Posted {
  readonly activityId?: string;
  readonly conversationId?: string;
}

/** What went wrong, in the transport's terms; classify.ts says what it means. */
export type Failure =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterMs?: number }
  /** `code`: the transport's name for it, e.g. ECONNREFUSED. */
  | { readonly kind: 'network'; readonly code: string }
  | { readonly kind: 'time-out' }
  /** It never left this process: no token could be had, or the address cannot be read. */
  | {
      readonly kind: 'unsent';
      readonly code: string;
      /** Trying again cannot help. */
      readonly final?: boolean;
    };

export type Sent =
  | { readonly kind: 'posted'; readonly posted: Posted }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Puts a post where `to` says (a conversation reference, as JSON text). Failing to arrive is returned, never thrown. */
export type Send = (to: string, post: Post) => Promise<Sent>;

/** A letter to somebody's address: plain text, and nothing personal in its subject. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Hands a letter to the mail server. Failing to arrive there is returned, never thrown. */
export type SendMail = (letter: Letter) => Promise<Sent>;
