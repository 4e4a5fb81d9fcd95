import { z } from 'zod/v4';
import type { Submission } from '../../dialogs/dialog.ts';
import type { Actor, Case, CaseChange, CaseEvent } from '../store/store.ts';
import { outcomes, outcomesFor } from './outcome.ts';
import { words } from './words.ts';

export interface Refused {
  readonly kind: 'refused';
  readonly why: 'stale' | 'no-outcome' | 'no-why';
}

export type Decided =
  | Refused
  | { readonly kind: 'change'; readonly change: CaseChange; readonly event: CaseEvent; readonly line: string };

interface Deciding {
  readonly found: Case;
  /** The version of the card that was tapped. */
  readonly version: number;
  readonly submission: Submission;
  readonly actor: Actor;
  readonly at: Date;
}

const Closing = z.object({ outcome: z.enum(outcomes), detail: z.string().max(8_000).optional() });

/** What an action makes of a case. One on an older card changes nothing, and neither does one that the state forbids. */
export function changeFor({ found, version, submission, actor, at }: Deciding): Decided {
  if (version !== found.version) return { kind: 'refused', why: 'stale' };
  if (submission.action === 'claim' && found.state === 'new')
    return {
      kind: 'change',
      change: { state: 'claimed', claimedBy: actor, claimedAt: at },
      event: { at, actor, what: 'claimed' },
      line: words.claimedLine(actor.name, found.reference),
    };
  if (submission.action === 'close' && found.state === 'claimed') return close(found, submission, actor, at);
  return { kind: 'refused', why: 'stale' };
}

function close(found: Case, { fields }: Submission, actor: Actor, at: Date): Decided {
  const closing = Closing.safeParse(fields);
  if (!closing.success || !outcomesFor(found).includes(closing.data.outcome))
    return { kind: 'refused', why: 'no-outcome' };
  const { outcome, detail } = closing.data;
  const why = detail?.trim() ? { why: detail.trim() } : {};
  // *You said, we did* owes an answer most of all where nothing was done.
  if (outcome === 'no-change' && why.why === undefined) return { kind: 'refused', why: 'no-why' };
  return {
    kind: 'change',
    change: { state: 'closed', closedAt: at, outcome },
    event: { at, actor, what: 'closed', ...why },
    line: words.closedLine(actor.name, found.reference, outcome),
  };
}
