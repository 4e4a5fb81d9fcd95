import type { Channel, Reply } from '../../dialogs/dialog.ts';
import type { Queue } from '../team/queue.ts';

/** News for a person about their case. */
export interface Tiding {
  readonly caseReference: string;
  readonly what: (typeof tidings)[number];
  /** The message it is about; one that was taken back is never told. */
  readonly message?: string | undefined;
  /** Not sent before; at once when left out. */
  readonly notBefore?: Date;
}

export const tidings = ['claimed', 'reply', 'question', 'closed', 'nominee-agreed', 'nominee-refused'] as const;

/** A reminder that comes up at its time and then asks how the case stands. `round` counts those of one step. */
export interface Nudge {
  readonly kind: 'nudge';
  readonly queue: Queue;
  readonly caseReference: string;
  readonly step: (typeof nudgeSteps)[number];
  readonly round: number;
  readonly notBefore?: Date;
}
/** `unseen`: an urgent case that nobody has claimed. `silent`: whoever claimed it does nothing with it. */
export const nudgeSteps = ['half', 'due', 'overdue', 'unseen', 'silent'] as const;

export const nomineeNews = ['ask', 'not-chosen'] as const;

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
  | Nudge
  /** To the colleague whom a nomination is about, in their own chat: asked whether they agree, or told that it came to nothing. */
  | {
      readonly kind: 'nominee';
      readonly queue: Queue;
      readonly caseReference: string;
      readonly what: (typeof nomineeNews)[number];
      /** Microsoft Entra object id. */
      readonly person: string;
    }
  /** To a colleague who is on call, in their own chat: that an urgent case waits, and nothing about it. */
  | { readonly kind: 'on-call'; readonly queue: Queue; readonly caseReference: string; readonly person: string }
  /** The week in figures, drawn when it is sent; `monday` is the day it is for. */
  | { readonly kind: 'digest'; readonly queue: 'general'; readonly monday: string; readonly notBefore?: Date }
  /** Content that is to be looked at again, for the team that answers for it; drawn when it is sent. */
  | { readonly kind: 'reviews'; readonly queue: Queue; readonly monday: string; readonly notBefore?: Date }
  /** What is due is deleted; it goes nowhere. */
  | { readonly kind: 'retention'; readonly notBefore?: Date }
  /** A model is asked about a case; it goes nowhere but there. */
  | { readonly kind: 'suggest'; readonly queue: Queue; readonly caseReference: string }
  /** A thread of its own that names a champion who agreed to be named. */
  | { readonly kind: 'recognition'; readonly queue: Queue; readonly caseReference: string }
  /** To general: what nobody has claimed in another queue. All that comes up while one is still to be sent is in that one. */
  | { readonly kind: 'climb'; readonly queue: 'general'; readonly from: Queue; readonly notBefore?: Date }
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

/** What a turn said in Teams and is to send: leased by its own commit, or left by an earlier try of it, as ids. */
export interface Replies {
  readonly leased: readonly Delivery[];
  readonly due: readonly string[];
}

export interface Deliveries {
  /**
   * Leases up to `limit` deliveries that are due and have somewhere to go: urgent ones first, then the oldest. One found with a lease that ran
   * out was being sent when its sender died: it is given again with one more try in doubt.
   */
  readonly claim: (now: Date, leaseMs: number, limit: number) => Promise<readonly Delivery[]>;
  /** Leases exactly these, where they are still to be sent: a turn's own replies, when it comes again. */
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
  /** Since when the oldest has been due that can be sent. */
  readonly oldestDue: (now: Date) => Promise<Date | undefined>;
  readonly health: (
    now: Date,
  ) => Promise<{ readonly waiting: number; readonly due: number; readonly inDoubt: number; readonly dead: number }>;
}
