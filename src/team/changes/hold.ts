import { z } from 'zod/v4';
import { words } from '../words.ts';
import { type Decided, type Deciding, refused } from './decided.ts';

const Reason = z.object({ hold: z.string().trim().min(1).max(8_000) });

/** A claim, an inquest or an inquiry: it is kept until a colleague says otherwise, whatever its age. */
export function hold({ found, fields, actor, at }: Deciding): Decided {
  const given = Reason.safeParse(fields).data;
  if (given === undefined) return refused('say-why-held');
  if (found.heldAt !== undefined) return refused('stale');
  return {
    kind: 'change',
    change: { heldAt: at },
    event: { at, actor, what: 'held', why: given.hold },
    line: words.heldLine(actor.name, found.reference),
  };
}

export function release({ found, actor, at }: Deciding): Decided {
  if (found.heldAt === undefined) return refused('stale');
  return {
    kind: 'change',
    change: { heldAt: null },
    event: { at, actor, what: 'released' },
    line: words.releasedLine(actor.name, found.reference),
  };
}
