import type { Finding } from '../team/outcome.ts';
import type { Actor, CaseChange } from './case.ts';
import type { Value } from './database.ts';

const columns = {
  state: 'state',
  queue: 'queue',
  route: 'route',
  urgency: 'urgency',
  serviceId: 'service_id',
  dueAt: 'due_at',
  claimedBy: 'claimed_by',
  claimedAt: 'claimed_at',
  closedAt: 'closed_at',
  outcome: 'outcome',
  finding: 'finding',
  heldAt: 'held_at',
} as const satisfies Record<keyof CaseChange, string>;
const names = Object.keys(columns).filter((name): name is keyof typeof columns => name in columns);

/** What a change sets, as SQL whose values begin at `$3`. What is left out of the change stays. */
export function changes(change: CaseChange, at: Date): { readonly sets: string[]; readonly values: Value[] } {
  const given = names.filter((name) => change[name] !== undefined);
  const sets = given.map((name, index) => `${columns[name]} = $${index + 4}`);
  return {
    sets: [
      'touched_at = $3',
      ...(change.state === undefined ? [] : ['state_at = $3']),
      // The card in the old queue's channel is no longer the case's card.
      ...(change.queue === undefined
        ? []
        : ['post_conversation_id = NULL, post_activity_id = NULL, post_version = NULL']),
      ...sets,
    ],
    values: [at.getTime(), ...given.map((name) => toValue(change[name] ?? null))],
  };
}

function toValue(given: string | Date | Actor | Finding | null): Value {
  if (given === null || typeof given === 'string') return given;
  return given instanceof Date ? given.getTime() : JSON.stringify(given);
}
