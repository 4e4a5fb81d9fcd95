import type { Content } from './content.ts';

/** Reads the ways to be involved. */
export function loadOpportunities(_folder: URL): Pick<Content, 'opportunities' | 'opportunity' | 'nextDates'> {
  return { opportunities: () => [], opportunity: () => undefined, nextDates: () => [] };
}
