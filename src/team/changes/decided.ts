import type { Submission } from '../../../dialogs/dialog.ts';
import type { Content } from '../../content/content.ts';
import type { Actor, Case, CaseChange, CaseEvent, CaseMessage } from '../../store/case.ts';
import type { Champion } from '../../store/champion.ts';
import type { Recording } from '../../store/recording.ts';
import type { Nominee } from '../nominee.ts';
import type { words } from '../words.ts';

/** Why a tap changed nothing. */
export interface Refused {
  readonly kind: 'refused';
  readonly why: 'stale' | keyof typeof words.refusals;
}

export interface Change {
  readonly kind: 'change';
  readonly change: CaseChange;
  readonly event: CaseEvent;
  /** Said in the case's thread: who did what, never a person's words. */
  readonly line: string;
  /** What else is written with it. */
  readonly also?: readonly Recording[];
}

export type Decided = Refused | Change;

/** Everything that a decision rests on, read before. */
export interface Deciding {
  readonly found: Case;
  readonly fields: Submission['fields'];
  readonly actor: Actor;
  readonly at: Date;
  readonly content: Pick<Content, 'service' | 'dueAfterWorkingDays'>;
  /** Working days in which whoever has a case does something with it. */
  readonly quietDays: number;
  /** Milliseconds after which an urgent case that nobody claimed is brought up again. */
  readonly urgentAfterMs: number;
  /** The colleague who was picked, when they belong to the queue's channel. */
  readonly assignee: Actor | undefined;
  readonly messages: readonly CaseMessage[];
  /** Of a nomination: whom it is about, the other open ones about the same person, and what became of them. */
  readonly nominee?: Nominee | undefined;
  readonly joined?: readonly Case[];
  readonly champion?: Champion | undefined;
  /** Whether the person left an address that letters can go to. */
  readonly canEmail: boolean;
  /** How long what is written to them is held back. */
  readonly holdMs: number;
}

export const refused = (why: Refused['why']): Refused => ({ kind: 'refused', why });
