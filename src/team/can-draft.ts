import type { Case } from '../store/case.ts';
import { guardedQueues } from './queue.ts';

/** Whether *You said, we did* can tell of a case. Of what was said about danger or about a colleague it never does. */
export const canDraft = ({ state, outcome, queue }: Pick<Case, 'state' | 'outcome' | 'queue'>): boolean =>
  state === 'closed' && (outcome === 'changed' || outcome === 'planned') && !guardedQueues.includes(queue);
