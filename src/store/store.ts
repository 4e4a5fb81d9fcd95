import type {
  Answers,
  Audience,
  Channel,
  ContactDetails,
  DraftKind,
  Fact,
  Locale,
  Reply,
  RetentionClass,
  TextGiven,
} from '../../dialogs/dialog.ts';
import type { Outcome } from '../team/outcome.ts';
import type { Queue } from '../team/queue.ts';
import type { Triaged, Urgency } from '../triage/triaged.ts';

/** What we keep, and the only door to it. Times are Dates; everything a person said is sealed inside. */
export interface Store {
  readonly conversations: Conversations;
  readonly turns: Turns;
  readonly transcript: Transcript;
  readonly cases: Cases;
  readonly deliveries: Deliveries;
  readonly destinations: Destinations;
  readonly keys: Keys;
  /** Resolves when the database answers; rejects otherwise. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Conversation {
  readonly id: string;
  readonly channel: Channel;
  readonly audience: Audience;
  readonly locale: Locale;
  readonly version: number;
  /** As JSON text; whoever reads it parses it with the schema of today. */
  readonly state: string;
  readonly createdAt: Date;
}

export interface Conversations {
  readonly find: (id: string) => Promise<Conversation | undefined>;
}

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
  | { readonly kind: 'committed'; readonly replies: readonly string[] }
  /** This key, or this tap, was committed before: its answer, and the replies that are not yet marked sent. */
  | {
      readonly kind: 'repeated';
      readonly by: 'activity' | 'tap';
      readonly at: Date;
      readonly answer?: string;
      readonly replies: readonly string[];
    }
  /** Somebody else's turn came first: read again and decide again. */
  | { readonly kind: 'outrun' };

export interface Turns {
  /** A committed turn with this key, or with this tap in the same conversation. */
  readonly find: (key: TurnKey, tap?: string) => Promise<Extract<Committed, { kind: 'repeated' }> | undefined>;
  /** Everything of the turn, durably, or nothing. */
  readonly commit: (turn: TurnToCommit) => Promise<Committed>;
}

export interface SpokenActivity {
  readonly id: string;
  /** Grows with every change of the transcript; an activity that is replaced moves to the newest position. */
  readonly position: number;
  /** When it was first shown: it keeps its place among the others. */
  readonly at: Date;
  readonly by: 'person' | 'bot';
  readonly clientActivityId?: string;
  readonly text?: string;
  readonly reply?: Extract<Reply, { kind: 'text' | 'card' }>;
}

export interface Transcript {
  /** The widget's activities after a position, in the order of positions. */
  readonly since: (conversationId: string, position: number) => Promise<readonly SpokenActivity[]>;
  /** Calls back whenever the conversation has something new; gives the function that ends it. */
  readonly follow: (conversationId: string, listener: () => void) => () => void;
}

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

/** What a turn writes beside the conversation. Applied in order, in the turn's one transaction. */
export type Recording =
  | { readonly kind: 'open-case'; readonly case: NewCase }
  /** Rejects the whole turn as `outrun` when the case has another version by now. */
  | {
      readonly kind: 'change-case';
      readonly reference: string;
      readonly fromVersion: number;
      readonly change: CaseChange;
      readonly event: CaseEvent;
    }
  /** Something that happened to a case without changing it, e.g. that its words were shown. */
  | { readonly kind: 'note'; readonly reference: string; readonly event: CaseEvent }
  /** Words or contact details that follow an alert, whatever its version is by now. */
  | {
      readonly kind: 'add-to-case';
      readonly reference: string;
      readonly words?: CaseWords;
      readonly person?: Person;
      readonly event: CaseEvent;
    }
  /** The person changed what they gave. Rejects the whole turn as `outrun` when the case has another version by now. */
  | {
      readonly kind: 'rewrite-case';
      readonly reference: string;
      readonly fromVersion: number;
      readonly case: NewCase;
      readonly at: Date;
    }
  /** The person took it back: words, contact details and hashes are deleted, the events stay. Rejects as above. */
  | { readonly kind: 'withdraw-case'; readonly reference: string; readonly fromVersion: number; readonly at: Date }
  | {
      readonly kind: 'add-message';
      readonly reference: string;
      readonly message: Omit<CaseMessage, 'seenAt'>;
    }
  /** Rejects the whole turn as `outrun` when the person can see it by now. */
  | { readonly kind: 'take-back-message'; readonly reference: string; readonly id: string; readonly at: Date }
  | { readonly kind: 'messages-seen'; readonly reference: string; readonly at: Date }
  /** A way in for the person, by the hash of a token that only they were sent. */
  | {
      readonly kind: 'open-link';
      readonly reference: string;
      readonly token: string;
      readonly expiresAt: Date;
    }
  | { readonly kind: 'secret-tried'; readonly reference: string; readonly right: boolean; readonly at: Date }
  | { readonly kind: 'set-destination'; readonly destination: Destination }
  | { readonly kind: 'deliver'; readonly delivery: NewDelivery };

export interface Cases {
  readonly find: (reference: string) => Promise<Case | undefined>;
  readonly words: (reference: string) => Promise<CaseWords | undefined>;
  readonly person: (reference: string) => Promise<Person | undefined>;
  readonly history: (reference: string) => Promise<readonly CaseEvent[]>;
  /** What was written in both directions, oldest first, also what the person cannot see yet. */
  readonly messages: (reference: string) => Promise<readonly CaseMessage[]>;
  /** The case that a link's token opens, while the link is good. */
  readonly linked: (token: string, now: Date) => Promise<string | undefined>;
  /** The case that the same giver opened about the same subject, if any; a withdrawn one does not count. */
  readonly findSame: (kind: CaseKind, subject: string, givenBy: string) => Promise<Case | undefined>;
  /** The good practice that was shared with the champions' forum, newest first: at most 200, for a search by staff. */
  readonly shared: () => Promise<readonly SharedPractice[]>;
  /** What this person gave of one kind and did not take back, newest first: at most five references. */
  readonly givenBy: (kind: CaseKind, givenBy: string) => Promise<readonly string[]>;
  /** Compares in constant time; a locked case answers `locked` whatever the secret. */
  readonly checkSecret: (
    reference: string,
    secret: string,
    now: Date,
  ) => Promise<'right' | 'wrong' | 'unknown' | { readonly lockedUntil: Date }>;
}

/** News for a person about their case. */
export interface Tiding {
  readonly caseReference: string;
  readonly what: (typeof tidings)[number];
  /** The message it is about; one that was taken back is never told. */
  readonly message?: string | undefined;
  /** Not sent before; at once when left out. */
  readonly notBefore?: Date;
}
export const tidings = ['claimed', 'reply', 'question', 'closed'] as const;

export type NewDelivery =
  /** A case's card for its queue's channel, drawn when it is sent. */
  | { readonly kind: 'case-card'; readonly queue: Queue; readonly caseReference: string }
  /** The posted card, drawn again. */
  | {
      readonly kind: 'case-update';
      readonly queue: Queue;
      readonly caseReference: string;
      /** Not sent before; at once when left out. */
      readonly notBefore?: Date;
    }
  /** A line of ours in the case's thread: never a person's words. */
  | {
      readonly kind: 'case-line';
      readonly queue: Queue;
      readonly caseReference: string;
      readonly text: string;
      /** Not sent before; at once when left out. */
      readonly notBefore?: Date;
    }
  /** The card that a case left behind when it went to another queue's channel. */
  | {
      readonly kind: 'case-gone';
      readonly queue: Queue;
      readonly caseReference: string;
      readonly conversationId: string;
      readonly activityId: string;
      readonly text: string;
    }
  /** To the person of a case, in the conversation that it came from. */
  | ({ readonly kind: 'tell' } & Tiding)
  /** To the person of a case, at the address they gave. */
  | ({ readonly kind: 'email' } & Tiding)
  /** To general, when a guarded queue has no channel. */
  | { readonly kind: 'urgent-waits'; readonly queue: 'general'; readonly waiting: Queue };

export type Delivery = (NewDelivery | { readonly kind: 'reply'; readonly reply: Reply }) & {
  readonly id: string;
  readonly attempts: number;
  /** Tries of which nobody knows whether they arrived. */
  readonly inDoubt: number;
  readonly firstTriedAt: Date;
  /** Where to: a Bot Framework conversation reference, as JSON text; empty for email, and for the website. */
  readonly to: string;
  /** The conversation it is for, where it is for one. */
  readonly conversation?: { readonly id: string; readonly channel: Channel };
};

export interface Deliveries {
  /**
   * Leases up to `limit` deliveries that are due and have somewhere to go, oldest first. One found with a lease that ran
   * out was being sent when its sender died: it is given again with one more try in doubt.
   */
  readonly claim: (now: Date, leaseMs: number, limit: number) => Promise<readonly Delivery[]>;
  /** Leases exactly these, where they are still to be sent: a turn's own replies, right after its commit. */
  readonly claimThese: (ids: readonly string[], now: Date, leaseMs: number) => Promise<readonly Delivery[]>;
  /** `activityId` is the channel's id for what was posted; `conversationId` its thread; `version` the case version drawn. */
  readonly sent: (
    id: string,
    posted: {
      readonly at: Date;
      readonly activityId?: string;
      readonly conversationId?: string;
      readonly version?: number;
    },
  ) => Promise<void>;
  readonly retry: (
    id: string,
    next: { readonly at: Date; readonly inDoubt: boolean; readonly code: string },
  ) => Promise<void>;
  /** Given up. Where it was for a person, their case says so, to the team. */
  readonly dead: (id: string, code: string, at: Date) => Promise<void>;
  /** When the next one falls due, or a lease runs out; undefined when nothing can be sent. */
  readonly nextAt: () => Promise<Date | undefined>;
  /** Calls back when something was written that may be due. */
  readonly follow: (listener: () => void) => () => void;
  /** The channel's id of the card that was sent under a nonce. */
  readonly activityOfCard: (conversationId: string, nonce: string) => Promise<string | undefined>;
  readonly health: (
    now: Date,
  ) => Promise<{ readonly waiting: number; readonly due: number; readonly inDoubt: number; readonly dead: number }>;
}

export interface Destination {
  readonly queue: Queue;
  /** The Teams channel, and how to reach it (a conversation reference, as JSON text, without a person in it). */
  readonly channelId: string;
  readonly reference: string;
  readonly setBy: Actor;
  readonly setAt: Date;
}

export interface Destinations {
  readonly all: () => Promise<readonly Destination[]>;
  readonly of: (queue: Queue) => Promise<Destination | undefined>;
}

/** Secrets that all instances share and that survive a restart, sealed. */
export interface Keys {
  /** The named key of 32 random bytes, made at first use. */
  readonly signing: (name: string) => Promise<Buffer>;
}
