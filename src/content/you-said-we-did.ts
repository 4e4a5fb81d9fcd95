/** One change that people’s words led to, as everybody may read it. */
export interface YouSaidWeDid {
  readonly id: string;
  readonly title: string;
  /** The service or place it is about; the whole trust when left out. */
  readonly where?: string;
  /** Paragraphs, in the team’s own words. */
  readonly said: readonly string[];
  readonly state: 'done' | 'planned';
  readonly did: readonly string[];
  /** The day it is shown under and from, as YYYY-MM-DD in London. */
  readonly day: string;
}
