import type { Queue } from '../team/queue.ts';
import { flagRules } from './flag-rules.ts';
import { routingRules } from './routing-rules.ts';
import { see } from './see.ts';

/** What triage reads of a case. */
export interface ToTriage {
  readonly kind: 'feedback' | 'contact-request';
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
  'safeguarding',
  'data-protection',
  'other-organisation',
  'contact-request',
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
}

/** A sign of danger in a text. `who`: the writer, somebody else, or a past event (e.g. a suicide in the family). */
export interface Danger {
  readonly kind: 'suicide-or-self-harm' | 'emergency' | 'abuse-or-neglect' | 'domestic-abuse' | 'threat-to-others';
  readonly who: 'self' | 'other' | 'past';
  /** The rule that matched: its name and its reason, for the urgent queue. Never the words. */
  readonly rule: string;
  readonly why: string;
}

/**
 * Decides where a case goes, how soon, and why, by the tables of routing-rules.ts and flag-rules.ts. It reads every
 * answer, whatever the rating and whatever was ticked. Always gives at least one reason.
 */
export function triage(given: ToTriage): Triaged {
  const seen = see(given);
  const decided = routingRules.find(({ when }) => when(seen));
  if (decided === undefined) throw new Error('the last routing rule holds for every case');
  const { route, queue, urgency, due } = decided.to;
  const flagged = flagRules.filter(({ when }) => when(seen, route));
  const reasons = [...decided.because(seen), ...flagged.flatMap(({ because }) => because(seen)), ...seen.losses];
  const pressing = flagged.some(({ flag }) => flag === 'possible-harm') || seen.losses.length > 0;
  return {
    route,
    queue,
    urgency: pressing && urgency === 'routine' ? 'soon' : urgency,
    ...(due === undefined ? {} : { due }),
    flags: flagged.map(({ flag }) => flag),
    reasons: [...new Set(reasons)],
  };
}
