import { words } from '../words.ts';
import { type Decided, type Deciding, refused } from './decided.ts';
import { tidings } from './tell.ts';
import { watchAgain, watchForSilence } from './watch.ts';

/** Who has the case. */
export function claim(deciding: Deciding): Decided {
  const { found, actor, at, canEmail } = deciding;
  const { reference } = found;
  return {
    kind: 'change',
    change: { state: 'claimed', claimedBy: actor, claimedAt: at },
    event: { at, actor, what: 'claimed' },
    line: words.claimedLine(actor.name, reference),
    also: [...tidings({ found, canEmail }, { what: 'claimed' }), watchForSilence(deciding)],
  };
}

/** Only somebody who belongs to the queue's channel can be given a case. */
export function assign(deciding: Deciding): Decided {
  const { found, actor, at, assignee } = deciding;
  if (assignee === undefined) return refused('not-a-member');
  return {
    kind: 'change',
    change: { claimedBy: assignee, claimedAt: at, ...(found.state === 'new' ? { state: 'claimed' } : {}) },
    event: { at, actor, what: 'assigned', why: assignee.name },
    line: words.assignedLine(actor.name, assignee.name, found.reference),
    also: [watchForSilence(deciding)],
  };
}

export const unassign = ({ found, actor, at }: Deciding): Decided => ({
  kind: 'change',
  change: { state: 'new', claimedBy: null, claimedAt: null },
  event: { at, actor, what: 'unassigned' },
  line: words.unassignedLine(actor.name, found.reference),
});

export function reopen(deciding: Deciding): Decided {
  const { found, actor, at } = deciding;
  return {
    kind: 'change',
    change: { state: 'claimed', claimedBy: actor, claimedAt: at, closedAt: null, outcome: null, finding: null },
    event: { at, actor, what: 'reopened' },
    line: words.reopenedLine(actor.name, found.reference),
    also: [watchForSilence(deciding), watchAgain(deciding)],
  };
}
