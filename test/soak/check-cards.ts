import type { Case } from '../../src/store/case.ts';
import { queues } from '../../src/team/queue.ts';
import type { Accepted } from '../support/fake-connector-ledger.ts';
import { channelOf } from './channels.ts';
import type { Reconciling } from './reconcile.ts';

/** Every case has its card in the channel of its queue, and that card shows the case as it is. */
export async function checkCards({ store, connector, tally }: Reconciling): Promise<void> {
  const cases = await store.cases.search({ queues, limit: 100_000, offset: 0 });
  tally.count('cases', cases.length);
  for (const found of cases) {
    const hanging = connector.accepted.filter(({ activityId }) => activityId === found.post?.activityId);
    const fault = faultOf(found, hanging);
    if (fault === undefined) continue;
    if (hanging.length === 0) tally.count('lost');
    tally.wrong.push(`${found.reference} ${fault}`);
  }
}

/** @param hanging what was posted and then shown under its card's id. */
function faultOf({ reference, queue, version }: Case, hanging: readonly Accepted[]): string | undefined {
  const hung = hanging.find(({ how }) => how === 'new-thread');
  if (hung === undefined) return 'has no card';
  if (hung.channelId !== channelOf(queue)) return 'hangs in another channel';
  const shows = JSON.stringify(hanging.at(-1)?.activity);
  return shows.includes(`${reference}:${version}`) ? undefined : 'shows an old version';
}
