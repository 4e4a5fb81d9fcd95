import type { Element } from './element.ts';
import { plainText } from './plain-text.ts';

/** Where a case stands. */
export const caseStates = ['new', 'claimed', 'waiting', 'answered', 'closed', 'withdrawn'] as const;
export type CaseState = (typeof caseStates)[number];

const styles = {
  new: 'accent',
  claimed: 'good',
  waiting: 'warning',
  answered: 'good',
  closed: 'emphasis',
  withdrawn: 'emphasis',
} as const;
const marks = { new: '○', claimed: '◐', waiting: '◔', answered: '◕', closed: '●', withdrawn: '–' } as const;

/** The band across the top of a case that says where it stands: in words, by a filling circle, and by colour. */
export const caseBand = (state: CaseState, line: string, style: string = styles[state]): Element => ({
  type: 'Container',
  style,
  bleed: true,
  items: [plainText(`${marks[state]}  ${line}`, { weight: 'bolder' })],
});
