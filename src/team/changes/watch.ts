import type { Recording } from '../../store/recording.ts';
import type { Queue } from '../queue.ts';
import type { Deciding } from './decided.ts';

/** From now on somebody has the case: if they do nothing with it for too long, it can be claimed again. */
export const watchForSilence = ({ found, at, content, quietDays }: Deciding): Recording => ({
  kind: 'deliver',
  delivery: {
    kind: 'nudge',
    queue: found.queue,
    caseReference: found.reference,
    step: 'silent',
    round: 1,
    notBefore: content.dueAfterWorkingDays(at, quietDays),
  },
});

/** A case that is opened again has no reminder of its own left: it is asked after from the next working day on. */
export const watchAgain = ({ found, at, content }: Deciding): Recording => ({
  kind: 'deliver',
  delivery: {
    kind: 'nudge',
    queue: found.queue,
    caseReference: found.reference,
    step: 'overdue',
    round: 1,
    notBefore: content.dueAfterWorkingDays(at, 1),
  },
});

/** It came to a queue of danger or allegations, where nothing lies for long. */
export const watchUrgent = ({ found, at, urgentAfterMs }: Deciding, queue: Queue): Recording => ({
  kind: 'deliver',
  delivery: {
    kind: 'nudge',
    queue,
    caseReference: found.reference,
    step: 'unseen',
    round: 1,
    notBefore: new Date(at.getTime() + urgentAfterMs),
  },
});
