import type { Answers, ContactDetails, DraftKind, Fact, RetentionClass, TextGiven } from '../../dialogs/dialog.ts';
import type { Finding, Outcome } from '../team/outcome.ts';
import type { Queue } from '../team/queue.ts';
import type { Flag, Triaged, Urgency } from '../triage/triaged.ts';

export type CaseKind = DraftKind | 'alert';

export const caseKinds = [
  'feedback',
  'contact-request',
  'thanks',
  'nomination',
  'involvement',
  'good-practice',
  'bereavement',
  'survey',
  'chaplain',
  'data-request',
  'alert',
] as const satisfies readonly CaseKind[];

export interface Case {
  readonly reference: string;
  readonly kind: CaseKind;
  readonly version: number;
  readonly state: (typeof caseStates)[number];
  readonly queue: Queue;
  readonly route: Triaged['route'];
  readonly urgency: Urgency;
  readonly flags: Triaged['flags'];
  readonly reasons: readonly string[];
  readonly serviceId?: string;
  readonly organisationId?: string;
  readonly rating?: number;
  readonly countsAsFft: boolean;
  readonly publish: boolean;
  /** For the card; see Fact. */
  readonly facts: readonly Fact[];
  /** How many other cases of its kind are about the same person, whatever their state; withdrawn ones do not count. */
  readonly joined: number;
  readonly retention: RetentionClass;
  readonly receivedAt: Date;
  readonly dueAt?: Date;
  readonly claimedBy?: Actor;
  readonly claimedAt?: Date;
  readonly closedAt?: Date;
  readonly outcome?: Outcome;
  /** Of a complaint that was closed. */
  readonly finding?: Finding;
  /** Since when it must not be deleted, whatever its age. */
  readonly heldAt?: Date;
  /** Since when it has been in its state, and when somebody last did something with it. */
  readonly stateAt: Date;
  readonly touchedAt: Date;
  /** Whether words, and whether contact details, are kept with it. */
  readonly hasWords: boolean;
  readonly hasContact: boolean;
  /** The acknowledged card in the queue's channel. */
  readonly post?: CasePost;
}

export interface CasePost {
  /** The channel's thread, and the card's activity in it. */
  readonly conversationId: string;
  readonly activityId: string;
  /** The version the posted card shows. */
  readonly version: number;
}

/** A member of the experience team, as Teams names them. */
export interface Actor {
  readonly id: string;
  readonly name: string;
}

/** What a person gave, opened only to be shown to somebody who may see it. */
export interface CaseWords {
  readonly texts: readonly TextGiven[];
  readonly answers: readonly { readonly label: string; readonly answer: string }[];
  /** The dialog and its complete answers, so that the person can change them while nobody has opened the case. */
  readonly given?: { readonly dialog: string; readonly answers: Answers };
}

/** The name is there where its giver wanted it shown. */
export interface SharedPractice extends CaseWords {
  readonly name?: string;
}

export interface Person {
  readonly contact?: ContactDetails;
  readonly needs?: readonly string[];
}

export interface NewCase
  extends Omit<
    Case,
    'version' | 'state' | 'stateAt' | 'touchedAt' | 'hasWords' | 'hasContact' | 'post' | 'facts' | 'joined'
  > {
  readonly facts?: readonly Fact[];
  /** Whom it is about and who gave it, as keys; the store keeps only their keyed hashes. */
  readonly subject?: string;
  readonly givenBy?: string;
  readonly words?: CaseWords;
  readonly person?: Person;
  /** The secret itself; the store keeps only its salted hash. */
  readonly secret?: string;
}

/** `waiting`: for the person, who was asked something. `answered`: the person has our reply, nothing is owed to them. */
export const caseStates = ['new', 'claimed', 'waiting', 'answered', 'closed', 'withdrawn'] as const;

export const retentionClasses = [
  'feedback',
  'complaint',
  'enquiry',
  'nomination',
  'involvement',
  'bereavement',
  'survey',
] as const satisfies readonly RetentionClass[];

export const eventKinds = [
  'received',
  'claimed',
  'words-shown',
  'closed',
  'matched-again',
  'words-added',
  'rewritten',
  'withdrawn',
  'assigned',
  'unassigned',
  'noted',
  'category-changed',
  'urgency-changed',
  'service-changed',
  'moved',
  'replied',
  'asked',
  'reply-taken-back',
  'person-wrote',
  'not-delivered',
  'reopened',
  'nudged',
  'given-back',
  'channel-changed',
  'held',
  'released',
  'flagged',
  'nominee-asked',
  'nominee-not-reached',
  'nominee-agreed',
  'nominee-refused',
  'on-call-told',
  'on-call-not-reached',
  'lanyard-issued',
  'recognised',
  'copied',
  'erased',
] as const;

export interface CaseEvent {
  readonly at: Date;
  readonly actor: Actor | 'person' | 'lanyard';
  readonly what: (typeof eventKinds)[number];
  /** May hold a team member's own words; sealed. */
  readonly why?: string;
}

/** What becomes of a case; null clears what was there. A case that changes its queue leaves its posted card behind. */
export interface CaseChange {
  readonly state?: Case['state'];
  readonly queue?: Queue;
  readonly route?: Triaged['route'];
  readonly urgency?: Urgency;
  readonly serviceId?: string;
  readonly dueAt?: Date;
  readonly claimedBy?: Actor | null;
  readonly claimedAt?: Date | null;
  readonly closedAt?: Date | null;
  readonly outcome?: Outcome | null;
  readonly finding?: Finding | null;
  /** Since when it must not be deleted, whatever its age. */
  readonly heldAt?: Date | null;
}

/** What a model made of a case, unchecked. */
export interface Suggestion {
  readonly summary: string;
  readonly themes: readonly string[];
  readonly flags: readonly Flag[];
}

/** What passes between the team and the person of a case. */
export interface CaseMessage {
  readonly id: string;
  readonly at: Date;
  readonly by: Actor | 'person';
  readonly kind: (typeof messageKinds)[number];
  readonly text: string;
  /** The person sees it from then on; until then it can be taken back. */
  readonly visibleFrom: Date;
  /** When the person first saw it. */
  readonly seenAt?: Date;
}

export const messageKinds = ['reply', 'question', 'answer'] as const;
