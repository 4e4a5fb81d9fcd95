import type { Case } from '../store/case.ts';
import { routeNames, urgencyNames, whenDue, words } from './words.ts';

/** A case in a list. */
export interface Listed {
  readonly reference: string;
  readonly name: string;
  readonly lines: readonly string[];
}

/** What it is and how it stands, never what was said. */
export function listed(found: Case, now: Date): Listed {
  const { reference, route, kind, dueAt, urgency, state } = found;
  const due =
    dueAt === undefined || state === 'closed'
      ? []
      : [dueAt < now ? words.overdueSince(whenDue(dueAt)) : words.dueOn(whenDue(dueAt))];
  return {
    reference,
    name: `${kind === 'alert' ? words.alertTitle : routeNames[route]}: ${reference}`,
    lines: [...(urgency === 'routine' ? [] : [urgencyNames[urgency]]), ...due, words.stateLine(found)],
  };
}
