import type { Case } from '../store/case.ts';

/** What came of a case. There is no closing without one: it is what *You said, we did* is made of. */
export const outcomes = ['told', 'changed', 'planned', 'no-change', 'shared'] as const;
export type Outcome = (typeof outcomes)[number];

/** What may come of this case: good practice is shared with the forum, and only where its giver agreed to that. */
export const outcomesFor = ({ kind, publish }: Pick<Case, 'kind' | 'publish'>): readonly Outcome[] =>
  outcomes.filter((outcome) => outcome !== 'shared' || (kind === 'good-practice' && publish));
