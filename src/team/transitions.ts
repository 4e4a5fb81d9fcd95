import type { Case } from '../store/case.ts';

type State = Case['state'];

const working = ['claimed', 'waiting', 'answered'] as const;
const open = ['new', ...working] as const;

/** What a team member may do with a case, and the states in which they may. */
export const startsFrom = {
  claim: ['new'],
  assign: open,
  unassign: working,
  note: [...open, 'closed'],
  'set-category': open,
  'set-urgency': open,
  'set-service': open,
  move: open,
  reply: open,
  ask: open,
  'take-back-reply': ['waiting', 'answered'],
  close: working,
  reopen: ['closed'],
  hold: [...open, 'closed'],
  release: [...open, 'closed'],
  'nominee-answered': ['closed'],
  'issue-lanyard': ['closed'],
  recognise: ['closed'],
} as const satisfies Record<string, readonly State[]>;
export type CaseAction = keyof typeof startsFrom;

/** Which state may follow which, whoever changes it: the team, the person, or time. */
export const follows: Readonly<Record<State, readonly State[]>> = {
  // A nomination that nobody claimed is closed with another of the same person.
  new: ['new', 'claimed', 'waiting', 'answered', 'closed', 'withdrawn'],
  claimed: ['claimed', 'new', 'waiting', 'answered', 'closed', 'withdrawn'],
  waiting: ['waiting', 'claimed', 'new', 'answered', 'closed', 'withdrawn'],
  answered: ['answered', 'claimed', 'new', 'waiting', 'closed', 'withdrawn'],
  closed: ['closed', 'claimed', 'new', 'withdrawn'],
  withdrawn: ['withdrawn'],
};

export const isAction = (action: string): action is CaseAction => Object.hasOwn(startsFrom, action);

export function mayStart(action: CaseAction, { state }: Pick<Case, 'state'>): boolean {
  const states: readonly State[] = startsFrom[action];
  return states.includes(state);
}
