import type { CaseEvent } from '../store/case.ts';
import { words } from './words.ts';

/** What somebody has to see to now: until a colleague writes to the person, or closes the case. */
export function attention(history: readonly CaseEvent[]): string[] {
  const settled = history.findLastIndex(({ what }) => ['replied', 'asked', 'closed'].includes(what));
  const since = history.slice(settled + 1).map(({ what }) => what);
  return [
    ...(since.includes('person-wrote') ? [words.personWrote] : []),
    ...(since.includes('not-delivered') ? [words.notDelivered] : []),
  ];
}
