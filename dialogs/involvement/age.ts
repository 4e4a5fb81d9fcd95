import type { Content } from '../../src/content/content.ts';
import type { Opportunity } from '../../src/content/opportunity.ts';
import type { Interest } from '../../src/understanding/understood.ts';
import { isAbout } from './is-about.ts';

/** Bands and never a date of birth: only as much as decides what fits. `under-18` is for those who would not say more. */
export const ages = ['adult', '16-17', '11-15', 'under-11', 'under-18'] as const;
export type Age = (typeof ages)[number];

const years: Readonly<Record<Age, readonly [from: number, to: number]>> = {
  adult: [18, 120],
  '16-17': [16, 17],
  '11-15': [11, 15],
  'under-11': [0, 10],
  'under-18': [0, 17],
};

/** Whether somebody of this band may be of the right age; everything may fit those who did not say. */
export function fitsAge({ ages: { from = 0, to = 120 } }: Opportunity, age: Age | undefined): boolean {
  const [youngest, oldest] = age === undefined ? [0, 120] : years[age];
  return from <= oldest && to >= youngest;
}

export const isYoung = (age: Age | undefined): boolean => age !== undefined && age !== 'adult';

/** The youngest that is meant when nobody asks adults for their age: a panel for 16 or over, a college to 18. */
const grownUp = 16;

/** Whether anything that is asked for depends on how old somebody is. */
export const matters = (interests: readonly Interest[], content: Content): boolean =>
  // From the beginning of time on, so that it is all of them.
  content
    .opportunities(new Date(0))
    .filter((opportunity) => interests.length === 0 || isAbout(opportunity, interests))
    .some(({ ages: { from = 0, to } }) => from >= grownUp || to !== undefined);

/** The band of an age that is plainly told: "I am 15", "15 years old", "aged 15". */
export function ageIn(text: string): Age | undefined {
  const told =
    /\b(?:i am|i'm|i’m|im|aged?)\s+(\d{1,2})\b(?!\s*(?:%|hours?|weeks?|months?))|\b(\d{1,2})[ -]?(?:years?[ -]old|yrs?[ -]old|yo)\b/i.exec(
      text,
    );
  const number = told?.[1] ?? told?.[2];
  if (number === undefined) return undefined;
  const age = Number(number);
  return ages.find((band) => age >= years[band][0] && age <= years[band][1]);
}
