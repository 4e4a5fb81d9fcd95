import type { Audience, Channel, Reply } from '../../dialogs/dialog.ts';
import type { Locale } from '../../dialogs/locale.ts';
import type { Delivery } from './delivery.ts';
import type { Recording } from './recording.ts';

export interface TurnKey {
  readonly channel: Channel;
  readonly conversationId: string;
  readonly activityId: string;
}

/** The id of one of the person's widget messages, and what the client called it. */
export interface Heard {
  readonly id: string;
  readonly clientActivityId?: string;
  readonly text?: string;
}

export interface TurnToCommit {
  readonly key: TurnKey;
  /** Set for card taps: the card's nonce (with actor and action where several people share the card). */
  readonly tap?: string;
  readonly at: Date;
  readonly conversation?: {
    readonly audience: Audience;
    readonly locale: Locale;
    readonly state: string;
    /** The version this turn was computed from; 0 when the conversation is born. */
    readonly fromVersion: number;
    /** How to reach it later (a Bot Framework conversation reference, as JSON text); kept when left out. */
    readonly reference?: string;
  };
  readonly heard?: Heard;
  readonly said: readonly Reply[];
  readonly records: readonly Recording[];
  /** The answer that an invoke gets in its HTTP response, as JSON text. */
  readonly answer?: string;
}

export type Committed =
  /** `replies` are what it says in Teams, leased to whoever committed it, who sends them. */
  | { readonly kind: 'committed'; readonly replies: readonly Delivery[] }
  /** This key, or this tap, was committed before: its answer, and the ids of replies that nobody sends just now. */
  | {
      readonly kind: 'repeated';
      readonly by: 'activity' | 'tap';
      readonly at: Date;
      readonly answer?: string;
      readonly due: readonly string[];
    }
  /** Somebody else's turn came first: read again and decide again. */
  | { readonly kind: 'outrun' };

export interface Turns {
  /** A committed turn with this key, or with this tap in the same conversation. */
  readonly find: (key: TurnKey, tap?: string) => Promise<Extract<Committed, { kind: 'repeated' }> | undefined>;
  /** Everything of the turn, durably, or nothing. */
  readonly commit: (turn: TurnToCommit) => Promise<Committed>;
}
