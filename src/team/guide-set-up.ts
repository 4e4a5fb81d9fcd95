import { setUp } from '../../cards/set-up.ts';
import type { DrawnCard, Submission } from '../../dialogs/dialog.ts';
import type { Destination } from '../store/destination.ts';
import { guardedQueues, type Queue, queueNames, queues } from './queue.ts';
import { setUpWords } from './set-up-words.ts';

const open = queues.filter((queue) => !guardedQueues.includes(queue));
const capital = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);
const asOptions = (list: readonly Queue[]) => list.map((value) => ({ value, label: capital(queueNames[value]) }));

/**
 * The card that guides a channel's set-up. Ticked already: what the channel gets, and what no other channel gets; of the
 * guarded queues nothing, because somebody has to think about who can read there.
 */
export function drawSetUp(
  { channelId, all, problem }: { channelId: string; all: readonly Destination[]; problem?: string },
  nonce: string,
): DrawnCard {
  const elsewhere = all.filter((one) => one.channelId !== channelId).map(({ queue }) => queue);
  return setUp.draw(
    {
      ...setUpWords,
      ...(problem === undefined ? {} : { problem }),
      options: asOptions(open),
      chosen: open.filter((queue) => !elsewhere.includes(queue)),
      guarded: asOptions(guardedQueues),
    },
    nonce.slice(0, 80),
  );
}

/** The queues that were ticked on the card, each a queue of ours. */
export function readSetUp({ fields }: Submission): readonly Queue[] {
  const { queues: ticked = '', guarded = '' } = setUp.parse(fields).data ?? {};
  const values = `${ticked},${guarded}`.split(',');
  return queues.filter((queue) => values.includes(queue));
}
