import type { Opportunity } from '../../src/content/opportunity.ts';
import type { Interest } from '../../src/understanding/understood.ts';
import type { Audience } from '../dialog.ts';
import { isYoung } from './age.ts';
import type { Wish } from './asked.ts';
import { isAbout } from './is-about.ts';

/** Why an opportunity is on the list, or where it differs from what was asked; the words turn each into a sentence. */
export type Reason =
  | { readonly kind: 'interest'; readonly interest: Interest }
  | { readonly kind: 'in-place' | 'online-from' | 'not-in-place'; readonly place: string }
  | { readonly kind: 'online' | 'not-online' | 'time' | 'more-time' | 'age' | 'staff' | 'one-of-each' };

export interface Match {
  readonly opportunity: Opportunity;
  readonly reasons: readonly Reason[];
}

export interface Ranked {
  /** `asked`: of a kind that was asked for, or any kind where none was. `instead`: none of those fit. */
  readonly kind: 'asked' | 'instead';
  readonly matches: readonly Match[];
}

const longest = 5;
const instead = 3;
const rungs = ['little', 'some', 'regular'];

/** The best of what is open to whoever asks, best first; at most five. */
export function rank(open: readonly Opportunity[], wish: Wish, audience: Audience): Ranked {
  const sorted = open
    .map((opportunity) => ({ opportunity, ...weigh(opportunity, wish, audience) }))
    .sort((a, b) => b.weight - a.weight);
  const found = sorted.filter(({ opportunity }) => isAbout(opportunity, wish.interests));
  if (wish.interests.length === 0) return { kind: 'asked', matches: bestOfEach(sorted).slice(0, longest) };
  if (found.length > 0) return { kind: 'asked', matches: found.slice(0, longest) };
  return { kind: 'instead', matches: bestOfEach(sorted).slice(0, instead) };
}

/** Whoever asked for nothing in particular sees a bit of everything, not five courses of one college. */
const bestOfEach = (sorted: readonly Match[]): readonly Match[] =>
  sorted.filter(
    ({ opportunity: { interest } }, at) =>
      sorted.findIndex(({ opportunity }) => opportunity.interest === interest) === at,
  );

function weigh(
  opportunity: Opportunity,
  wish: Wish,
  audience: Audience,
): { weight: number; reasons: readonly Reason[] } {
  // Where others hold their meetings, and how long, is theirs to say.
  const theirs = opportunity.how === 'link';
  const parts = [
    ofInterest(opportunity, wish),
    theirs ? undefined : ofPlace(opportunity, wish),
    theirs ? undefined : ofTime(opportunity, wish),
    ofWhoAsks(opportunity, wish, audience),
  ].filter((part) => part !== undefined);
  const reasons = parts.flatMap(({ reason }) => (reason === undefined ? [] : [reason]));
  return {
    weight: parts.reduce((sum, { weight }) => sum + weight, theirs ? -5 : 0),
    reasons: reasons.length > 0 ? reasons : [{ kind: 'one-of-each' }],
  };
}

interface Part {
  readonly weight: number;
  readonly reason?: Reason;
}

/** A kind that was named outweighs place and time: what is far away is told, not hidden. */
function ofInterest(opportunity: Opportunity, { interests }: Wish): Part | undefined {
  if (!isAbout(opportunity, interests)) return undefined;
  const exact = interests.includes(opportunity.interest);
  return { weight: exact ? 100 : 70, reason: { kind: 'interest', interest: exact ? opportunity.interest : 'youth' } };
}

function ofPlace({ localities, online }: Opportunity, { place }: Wish): Part | undefined {
  if (place === undefined) return undefined;
  if (place === 'online')
    return online ? { weight: 30, reason: { kind: 'online' } } : { weight: -30, reason: { kind: 'not-online' } };
  // What happens in one area alone is more of that area than what happens in all of them.
  if (localities.includes(place)) return { weight: 34 - localities.length, reason: { kind: 'in-place', place } };
  if (online) return { weight: 10, reason: { kind: 'online-from', place } };
  return { weight: -30, reason: { kind: 'not-in-place', place } };
}

function ofTime({ commitment }: Opportunity, { time }: Wish): Part | undefined {
  if (time === undefined) return undefined;
  if (commitment === time) return { weight: 20, reason: { kind: 'time' } };
  const more = rungs.indexOf(commitment) > rungs.indexOf(time);
  return more ? { weight: -10, reason: { kind: 'more-time' } } : undefined;
}

/** Young people see first what is made for them, staff what is for staff; adults see last what ends at 18 or 25. */
function ofWhoAsks({ ages, audiences }: Opportunity, { age }: Wish, audience: Audience): Part | undefined {
  if (ages.to !== undefined) return isYoung(age) ? { weight: 40, reason: { kind: 'age' } } : { weight: -40 };
  return audience === 'staff' && !audiences.includes('public') ? { weight: 40, reason: { kind: 'staff' } } : undefined;
}
