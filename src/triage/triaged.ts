import type { DraftKind } from '../../dialogs/dialog.ts';
import type { Queue } from '../team/queue.ts';
import type { Scored } from './scorer/scored.ts';

/** What triage reads of a case. */
export interface ToTriage {
  readonly kind: DraftKind;
  readonly texts: readonly { readonly question: 'good' | 'improve' | 'other'; readonly text: string }[];
  readonly wish?: 'tell' | 'sort-out' | 'complaint' | 'champion' | 'unsure';
  readonly relation?: 'patient' | 'carer' | 'someone-else' | 'staff';
  readonly rating?: number;
  readonly otherOrganisation?: boolean;
}

export const routes = [
  'complaint',
  'pals',
  'feedback',
  'compliment',
  'champion',
  'staff-allegation',
  'crisis',
  'safeguarding',
  'data-protection',
  'other-organisation',
  'contact-request',
  'nomination',
  'involvement',
  'good-practice',
  'bereavement',
  'survey',
  'chaplain',
  'data-request',
] as const;
export type Route = (typeof routes)[number];

export const urgencies = ['routine', 'soon', 'urgent'] as const;
export type Urgency = (typeof urgencies)[number];

export const flags = [
  'possible-harm',
  'third-party',
  'staff-allegation',
  'data-protection',
  'other-organisation',
  'concern',
] as const;
export type Flag = (typeof flags)[number];

export interface Triaged {
  readonly route: Route;
  readonly queue: Queue;
  readonly urgency: Urgency;
  /** When somebody has to have acted: in England working days, or in hours by the clock. */
  readonly due?: { readonly workingDays: number } | { readonly hours: number };
  readonly flags: readonly Flag[];
  /** Why, in words for the team; never quoting the person. */
  readonly reasons: readonly string[];
  /** How it reads; undefined where it was not scored, because it is no comment on care. */
  readonly scored?: Scored;
}

/** A sign of danger in a text. `who`: the writer, somebody else, or a past event (e.g. a suicide in the family). */
export interface Danger {
  readonly kind: 'suicide-or-self-harm' | 'emergency' | 'abuse-or-neglect' | 'domestic-abuse' | 'threat-to-others';
  readonly who: 'self' | 'other' | 'past';
  /** The rule that matched: its name and its reason, for the urgent queue. Never the words. */
  readonly rule: string;
  readonly why: string;
}
