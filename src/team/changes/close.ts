import { z } from 'zod/v4';
import { outcomes, outcomesFor } from '../outcome.ts';
import { words } from '../words.ts';
import { type Decided, type Deciding, refused } from './decided.ts';
import { decideNominee } from './nominee.ts';
import { readFinding } from './read-finding.ts';
import { tidings } from './tell.ts';

const Closing = z.object({ outcome: z.enum(outcomes), detail: z.string().max(8_000).optional() });

/** There is no closing without an outcome; a change, a plan and a refusal are put in words. */
export function close(deciding: Deciding): Decided {
  const { found, fields, actor, at, canEmail } = deciding;
  const closing = Closing.safeParse(fields);
  if (!closing.success || !outcomesFor(found).includes(closing.data.outcome)) return refused('no-outcome');
  const { outcome, detail } = closing.data;
  const why = detail?.trim() ? { why: detail.trim() } : {};
  // *You said, we did* owes an answer most of all where nothing was done.
  if ((outcome === 'no-change' || outcome === 'declined') && why.why === undefined) return refused('no-why');
  if ((outcome === 'changed' || outcome === 'planned') && why.why === undefined) return refused('no-what');
  const finding = readFinding(found, fields);
  if (finding === 'missing') return refused('no-finding');
  return {
    kind: 'change',
    change: {
      state: 'closed',
      closedAt: at,
      outcome,
      ...(finding === undefined ? {} : { finding }),
    },
    event: { at, actor, what: 'closed', ...why },
    line: words.closedLine(actor.name, found.reference, outcome),
    also: [
      ...tidings({ found, canEmail }, { what: 'closed' }),
      ...(found.kind === 'nomination' ? decideNominee(deciding, outcome) : []),
    ],
  };
}
