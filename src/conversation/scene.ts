import type { Dialog, Input, Reply, Speaker } from '../../dialogs/dialog.ts';
import type { Privacy } from '../../dialogs/form/private-details.ts';
import type { Locale } from '../../dialogs/locale.ts';
import type { Content } from '../content/content.ts';
import type { Case, CaseKind, CaseMessage, CaseWords } from '../store/case.ts';
import type { Cases } from '../store/case-reads.ts';
import type { Recording } from '../store/recording.ts';
import type { Danger, ToTriage, Triaged } from '../triage/triaged.ts';
import type { Understood } from '../understanding/understood.ts';
import type { ConversationState } from './conversation-state.ts';

/** `changeable`: the person may still change it, because nobody has opened it; `withdrawable`: they may take it back. */
export type CaseStatus = Pick<
  Case,
  'reference' | 'kind' | 'version' | 'queue' | 'state' | 'receivedAt' | 'dueAt' | 'closedAt' | 'claimedBy' | 'outcome'
> & { readonly changeable: boolean; readonly withdrawable: boolean };

/** What comes of looking a case up; an unknown reference and a wrong secret are told apart by nobody. */
export type LookedUp =
  | { readonly kind: 'found'; readonly status: CaseStatus }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'locked'; readonly until: Date };

/** What the conversation may read of cases. */
export interface CaseReads {
  readonly lookUp: (reference: string, secret: string) => Promise<LookedUp>;
  /** How a case stands that this conversation has proved to be its own. */
  readonly statusOf: (reference: string) => Promise<CaseStatus | undefined>;
  /** What the team and the person wrote about such a case, as far as the person may see it, oldest first. */
  readonly messagesOf: (reference: string) => Promise<readonly CaseMessage[]>;
  /** The case that the link of a letter opens, while the link is good. */
  readonly linked: (token: string) => Promise<string | undefined>;
  /** The dialog and answers of such a case, to change them. */
  readonly givenIn: (reference: string) => Promise<CaseWords['given']>;
  /** Whether the same person gave one about the same subject before. */
  readonly findSame: Cases['findSame'];
  /** Good practice that the team shared with the champions' forum. */
  readonly shared: Cases['shared'];
  /** How the cases of one kind stand that somebody who is signed in gave. */
  readonly givenBy: (kind: CaseKind, person: string) => Promise<readonly CaseStatus[]>;
}

/** What happens with what is urgent, whatever the hour. */
export interface UrgentPlan {
  /** Milliseconds after which an urgent case that nobody claimed is brought up again. */
  readonly afterMs: number;
  /** Whether somebody is at work who reads it. */
  readonly isAtWork: (at: Date) => boolean;
  /** What people are told when nobody is; a sentence of ours when left out. */
  readonly says?: string | undefined;
  /** Whether words about harm to somebody else follow the alert at once, or only when their writer goes on. */
  readonly harmToOthers: 'pass-on' | 'ask';
}

/** What the conversation may ask of the world. Reads and pure functions only: whatever it decides is in the outcome. */
export interface World extends CaseReads {
  readonly dialogs: readonly Dialog[];
  /** The languages that the chat can be changed to; English alone when left out. */
  readonly languages?: readonly Locale[];
  readonly content: Content;
  readonly now: () => Date;
  readonly findDanger: (text: string) => readonly Danger[];
  /** Finds and takes out details in a text by which somebody can be known. */
  readonly privacy: Privacy;
  readonly triage: (given: ToTriage) => Triaged;
  /** What a message outside any question means. */
  readonly understand: (text: string, speaker: Pick<Speaker, 'audience'>) => Promise<Understood>;
  readonly urgent: UrgentPlan;
  /** Whether a model is asked about what comes in. */
  readonly asksModel?: boolean;
  readonly newReference: () => string;
  readonly newSecret: () => string;
  /** The full address of a page of this service, from its path. */
  readonly page: (path: string) => string;
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
