import type { Queue } from '../team/queue.ts';
import type {
  Case,
  CaseEvent,
  CaseKind,
  CaseMessage,
  CasePost,
  CaseWords,
  Person,
  SharedPractice,
  Suggestion,
} from './case.ts';

/** What a list of cases is narrowed to; everything that is given must hold. */
export interface CaseFilter {
  readonly queues: readonly Queue[];
  /** The id of whoever has it. */
  readonly claimedBy?: string;
  readonly state?: Case['state'];
  /** Neither closed nor withdrawn. */
  readonly open?: true;
  /** Due before. */
  readonly overdueAt?: Date;
  readonly urgent?: true;
  /** A reference, or how it begins. */
  readonly reference?: string;
  /** Words that its texts hold, all of them, whatever their endings. */
  readonly words?: string;
  readonly limit: number;
  readonly offset: number;
}

/** Cases that nobody has claimed, and the one among them that came first. */
export interface Lying {
  readonly count: number;
  readonly oldest: Pick<Case, 'reference' | 'dueAt'>;
}

/** What may be read of cases. */
export interface Cases {
  readonly find: (reference: string) => Promise<Case | undefined>;
  readonly words: (reference: string) => Promise<CaseWords | undefined>;
  /** What a model made of it, if one was asked. */
  readonly suggestion: (reference: string) => Promise<Suggestion | undefined>;
  readonly person: (reference: string) => Promise<Person | undefined>;
  readonly history: (reference: string) => Promise<readonly CaseEvent[]>;
  /** Urgent ones first, then what is due first. */
  readonly search: (filter: CaseFilter) => Promise<readonly Case[]>;
  /** Open cases of a queue whose card hangs in a channel, oldest first. */
  readonly posted: (queue: Queue) => Promise<
    readonly (Pick<Case, 'reference' | 'version'> & {
      readonly post: Pick<CasePost, 'conversationId' | 'activityId'>;
    })[]
  >;
  /** Cases whose category or urgency the team corrected, oldest first. */
  readonly corrected: () => Promise<readonly string[]>;
  /** What nobody has claimed in a queue: due before a time, or whatever is due. */
  readonly lying: (queue: Queue, dueBefore?: Date) => Promise<Lying | undefined>;
  /** What was written in both directions, oldest first, also what the person cannot see yet. */
  readonly messages: (reference: string) => Promise<readonly CaseMessage[]>;
  /** The case that a link's token opens, while the link is good. */
  readonly linked: (token: string, now: Date) => Promise<string | undefined>;
  /** The case that the same giver opened about the same subject, if any; a withdrawn one does not count. */
  readonly findSame: (kind: CaseKind, subject: string, givenBy: string) => Promise<Case | undefined>;
  /** The other open cases of its kind about the same person, oldest first. */
  readonly joinedWith: (reference: string) => Promise<readonly Case[]>;
  /** Whether this person gave the case or another about the same colleague, or is that colleague. */
  readonly concerns: (reference: string, person: string) => Promise<boolean>;
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
