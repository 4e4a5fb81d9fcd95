import type { DrawnCard, Input, Speaker } from '../../dialogs/dialog.ts';
import type { Heard, TurnKey } from '../store/store.ts';

/** One thing a person did, as a channel hands it over. */
export interface TurnRequest {
  readonly key: TurnKey;
  readonly speaker: Speaker;
  readonly input: Input;
  /** The widget's echo of the person's own message. */
  readonly heard?: Heard;
  /** How to reach this conversation later (Teams), as JSON text. */
  readonly reference?: string;
}

export interface TurnTaken {
  readonly repeated: boolean;
  /** Delivery rows with the replies, to be sent at once (Teams; the widget reads its transcript). */
  readonly replies: readonly string[];
  /** For a card answered by an invoke: what the card becomes. */
  readonly card?: DrawnCard;
}

/** Takes a turn and commits it; throws only when nothing was stored. */
export type TakeTurn = (request: TurnRequest) => Promise<TurnTaken>;
