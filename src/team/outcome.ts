import type { Case } from '../store/case.ts';

/** What came of a case. There is no closing without one: it is what *You said, we did* is made of. */
export const outcomes = ['told', 'changed', 'planned', 'no-change', 'shared', 'accepted', 'declined'] as const;
export type Outcome = (typeof outcomes)[number];

/** The panel agrees to a nomination or does not; good practice may also be shared, where its giver agreed to that. */
export function outcomesFor({ kind, publish }: Pick<Case, 'kind' | 'publish'>): readonly Outcome[] {
  if (kind === 'nomination') return ['accepted', 'declined'];
  const usual = ['told', 'changed', 'planned', 'no-change'] as const;
  return kind === 'good-practice' && publish ? [...usual, 'shared'] : usual;
}
