/** What came of a case. There is no closing without one: it is what *You said, we did* is made of. */
export const outcomes = ['told', 'changed', 'planned', 'no-change'] as const;
export type Outcome = (typeof outcomes)[number];
