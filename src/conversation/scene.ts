import type { Dialog, Input, Reply, Speaker } from '../../dialogs/dialog.ts';
import type { Content } from '../content/content.ts';
import type { Case, Recording } from '../store/store.ts';
import type { Danger, ToTriage, Triaged } from '../triage/triaged.ts';
import type { ConversationState } from './conversation-state.ts';

export type CaseStatus = Pick<Case, 'reference' | 'state' | 'receivedAt' | 'dueAt' | 'closedAt'>;

/** What comes of looking a case up; an unknown reference and a wrong secret are told apart by nobody. */
export type LookedUp =
  | { readonly kind: 'found'; readonly status: CaseStatus }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'locked'; readonly until: Date };

/** What the conversation may ask of the world. Reads and pure functions only: whatever it decides is in the outcome. */
export interface World {
  readonly dialogs: readonly Dialog[];
  readonly content: Content;
  readonly now: () => Date;
  readonly findDanger: (text: string) => readonly Danger[];
  readonly triage: (given: ToTriage) => Triaged;
  readonly newReference: () => string;
  readonly newSecret: () => string;
  readonly lookUp: (reference: string, secret: string) => Promise<LookedUp>;
  readonly contact?: { readonly phone: string; readonly hours?: string };
}

/** One turn as the conversation sees it. */
export interface Scene {
  readonly world: World;
  readonly speaker: Speaker;
  readonly input: Input;
  readonly state: ConversationState;
}

export interface Outcome {
  readonly state: ConversationState;
  readonly replies: readonly Reply[];
  readonly records: readonly Recording[];
}

export const outcome = (
  state: ConversationState,
  replies: readonly Reply[] = [],
  records: readonly Recording[] = [],
): Outcome => ({
  state,
  replies,
  records,
});

export const text = (message: string): Reply => ({ kind: 'text', text: message });

/** One outcome after another, as one turn. */
export const andThen = (first: Outcome, second: Outcome): Outcome => ({
  state: second.state,
  replies: [...first.replies, ...second.replies],
  records: [...first.records, ...second.records],
});
