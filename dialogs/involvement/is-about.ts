import type { Opportunity } from '../../src/content/opportunity.ts';
import type { Interest } from '../../src/understanding/understood.ts';

const youthEnds = 25;

/** Whether an opportunity is of a kind that was asked for. Things for young people are whatever only they may join. */
export const isAbout = ({ interest, ages }: Opportunity, interests: readonly Interest[]): boolean =>
  interests.includes(interest) || (interests.includes('youth') && ages.to !== undefined && ages.to <= youthEnds);
