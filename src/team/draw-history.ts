import type { Case, CaseEvent } from '../store/case.ts';
import { eventLine, words } from './words.ts';

/** Most names and lines on one card: a case that many work on stays readable. The store keeps them all. */
const most = 6;

/** What happened to a case beyond what its band says, oldest first, then who has read the person's words. */
export function drawHistory({ state }: Case, history: readonly CaseEvent[]): string[] {
  const told: readonly CaseEvent['what'][] = ['received', 'words-shown', ...(state === 'claimed' ? [state] : [])];
  const lines = history.filter(({ what }) => !told.includes(what));
  return [...lines.slice(-most).map(eventLine), ...readers(history)];
}

function readers(history: readonly CaseEvent[]): string[] {
  const names = history.flatMap(({ what, actor }) =>
    what === 'words-shown' && typeof actor !== 'string' ? [actor.name] : [],
  );
  const all = [...new Set(names)];
  if (all.length === 0) return [];
  const more = all.length - most;
  return [words.readBy(more > 0 ? `${all.slice(0, most).join(', ')} and ${more} more` : all.join(', '))];
}
