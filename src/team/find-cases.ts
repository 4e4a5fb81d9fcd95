import type { Case } from '../store/case.ts';
import type { CaseFilter } from '../store/case-reads.ts';
import type { Store } from '../store/store.ts';
import { createMay } from './may.ts';
import { type Queue, queues } from './queue.ts';
import type { Roster } from './roster.ts';

interface Deps {
  readonly store: Pick<Store, 'cases' | 'destinations'>;
  readonly roster: Roster;
  readonly now: () => Date;
}

export interface Finding {
  readonly actor: { readonly id: string };
  /** What was typed: `mine`, `unclaimed`, `overdue`, `urgent`, a reference or how it begins, else words; nothing gives what is open. */
  readonly query: string;
  readonly skip: number;
  /** At most 25. */
  readonly count: number;
}

/** `not-a-member`: the asker belongs to no channel that gets a queue, so they are told of no case at all. */
export type Found = { readonly kind: 'not-a-member' } | { readonly kind: 'found'; readonly cases: readonly Case[] };

type Asked = Omit<CaseFilter, 'queues' | 'limit' | 'offset'>;

/** Read from top to bottom; the first that fits is what is looked for. */
const asks: readonly {
  readonly said: RegExp;
  readonly filter: (now: Date, actor: Finding['actor'], said: string) => Asked;
}[] = [
  { said: /^(mine|my( open)? cases)$/, filter: (_now, { id }) => ({ claimedBy: id, open: true }) },
  { said: /^(unclaimed|new)$/, filter: () => ({ state: 'new' }) },
  { said: /^(overdue|late)$/, filter: (now) => ({ open: true, overdueAt: now }) },
  { said: /^urgent$/, filter: () => ({ open: true, urgent: true }) },
  { said: /^lan\b/, filter: (_now, _actor, said) => ({ reference: said.toUpperCase() }) },
  { said: /^(open)?$/, filter: () => ({ open: true }) },
  { said: /./, filter: (_now, _actor, said) => ({ words: said }) },
];

/** Makes the function that finds cases for a member of the team: only those of queues whose channel they belong to now. */
export function createFindCases({ store, roster, now }: Deps) {
  const may = createMay({ store, roster, owners: [], editors: [] });
  const queuesOf = async (actor: Finding['actor']): Promise<readonly Queue[]> => {
    const verdicts = await Promise.all(queues.map((queue) => may({ action: 'find', actor, queue })));
    return queues.filter((_, index) => verdicts[index] === 'yes');
  };
  return async ({ actor, query, skip, count }: Finding): Promise<Found> => {
    const allowed = await queuesOf(actor);
    if (allowed.length === 0) return { kind: 'not-a-member' };
    const said = query.trim().toLowerCase();
    const ask = asks.find((one) => one.said.test(said));
    if (ask === undefined) return { kind: 'found', cases: [] };
    const filter = ask.filter(now(), actor, said);
    const limit = Math.min(25, Math.max(1, count));
    return { kind: 'found', cases: await store.cases.search({ ...filter, queues: allowed, limit, offset: skip }) };
  };
}

export type FindCases = ReturnType<typeof createFindCases>;
