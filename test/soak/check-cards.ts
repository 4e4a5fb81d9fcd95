import { queues } from '../../src/team/queue.ts';
import { channelOf } from './channels.ts';
import type { Reconciling } from './reconcile.ts';

/** Every case has its card in the channel of its queue, and that card shows the case as it is. */
export async function checkCards({ store, connector, tally }: Reconciling): Promise<void> {
  const { accepted } = connector;
  const cases = await store.cases.search({ queues, limit: 100_000, offset: 0 });
  tally.count('cases', cases.length);
  for (const { reference, queue, post, version } of cases) {
    const hung = accepted.find(({ how, activityId }) => how === 'new-thread' && activityId === post?.activityId);
    const shows = accepted.findLast(({ activityId }) => activityId === post?.activityId);
    if (hung === undefined) {
      tally.count('lost');
      tally.wrong.push(`${reference} has no card`);
    } else if (hung.channelId !== channelOf(queue)) tally.wrong.push(`${reference} hangs in another channel`);
    else if (!JSON.stringify(shows?.activity).includes(`${reference}:${version}`))
      tally.wrong.push(`${reference} shows an old version`);
  }
}
