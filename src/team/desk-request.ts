import type { DrawnCard, Submission } from '../../dialogs/dialog.ts';
import type { Content } from '../content/content.ts';
import type { Actor, CasePost } from '../store/case.ts';
import type { Store } from '../store/store.ts';
import type { TurnKey } from '../store/turn.ts';
import type { DraftChange } from './content/draft-change.ts';
import type { FindCases } from './find-cases.ts';
import type { Roster } from './roster.ts';

/** Something a team member did in a channel: a message that mentions Lanyard, or a tap on a case's card. */
export interface DeskRequest {
  readonly key: TurnKey;
  readonly actor: Actor & {
    /** Microsoft Entra object id, checked against TEAM_OWNERS. */ readonly objectId?: string;
  };
  readonly channel: {
    readonly id: string;
    /** How to post there later, as JSON text; no person in it. */
    readonly reference: string;
  };
  readonly input:
    | { readonly kind: 'text'; readonly text: string }
    /** The app was added to the team. */
    | { readonly kind: 'hello' }
    | { readonly kind: 'submission'; readonly submission: Submission };
  /** Said in their own chat with Lanyard, where nobody else reads the answer. */
  readonly personal?: true;
  /** The activity of the tapped card, where the channel tells it. */
  readonly cardActivityId?: string;
}

export interface DeskAnswer {
  readonly repeated: boolean;
  /** Said in the same thread, at once; a repeated request says nothing again. */
  readonly texts: readonly string[];
  /** New cards in the same thread (for the whole channel). */
  readonly cards: readonly DrawnCard[];
  /** What the tapped card becomes, for the person who tapped. */
  readonly card?: DrawnCard;
}

/** Does what a team member asked and commits it; throws only when nothing was stored. */
export type Desk = (request: DeskRequest) => Promise<DeskAnswer>;

export interface DeskDeps {
  readonly find: FindCases;
  /** Those who may change what the public reads do it here. */
  readonly editContent: Desk;
  /** A month in figures. */
  readonly report: Desk;
  /** Begins a *You said, we did* from a closed case. */
  readonly draftChange: DraftChange;
  /** The address that opens a posted card. */
  readonly linkTo: (post: Pick<CasePost, 'conversationId' | 'activityId'>) => string;
  readonly store: Pick<Store, 'turns' | 'cases' | 'destinations' | 'champions' | 'retention'>;
  readonly roster: Roster;
  readonly content: Pick<Content, 'service' | 'services' | 'dueAfterWorkingDays'>;
  /** Working days in which whoever has a case does something with it; then it can be claimed again. */
  readonly quietDays: number;
  /** Milliseconds after which an urgent case that nobody claimed is brought up again. */
  readonly urgentAfterMs: number;
  /** Whether letters can be sent at all. */
  readonly canEmail: boolean;
  /** How long a message to a person is held back, so that it can be taken back. */
  readonly holdMs: number;
  readonly now: () => Date;
  /** Who may choose what a channel is for: everybody in local mode, else these Entra object ids. */
  readonly owners: 'everybody' | readonly string[];
  /** Who may change what the public reads, in the same way. */
  readonly editors: 'everybody' | readonly string[];
}

export const answer = (texts: readonly string[], more: Partial<DeskAnswer> = {}): DeskAnswer => ({
  repeated: false,
  texts,
  cards: [],
  ...more,
});
