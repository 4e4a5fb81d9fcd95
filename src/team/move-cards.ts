import type { Actor } from '../store/case.ts';
import type { Recording } from '../store/recording.ts';
import type { Store } from '../store/store.ts';
import { guardedQueues, type Queue, queues } from './queue.ts';
import { words } from './words.ts';

interface Deps {
  readonly store: Pick<Store, 'cases' | 'destinations'>;
}

interface Moving {
  /** Queues whose channel changes. */
  readonly changed: readonly Queue[];
  /** The channel that gets them from now on; undefined where they are only taken away. */
  readonly to: string | undefined;
  readonly actor: Actor;
  readonly at: Date;
}

/**
 * Open cases whose queue gets another channel take their cards with them: no card is left where its team no longer looks.
 * The old one says where it went. Queues that general stood in for move with general.
 */
export async function moveCards({ store }: Deps, { changed, to, actor, at }: Moving): Promise<readonly Recording[]> {
  const own = new Set((await store.destinations.all()).map(({ queue }) => queue));
  const follows = (queue: Queue) => changed.includes('general') && !guardedQueues.includes(queue) && !own.has(queue);
  const records: Recording[] = [];
  for (const queue of queues.filter((one) => changed.includes(one) || follows(one))) {
    const before = await store.destinations.of(queue);
    if (before === undefined || before.channelId === to) continue;
    for (const { reference, version, post } of await store.cases.posted(queue))
      records.push(
        {
          kind: 'change-case',
          reference,
          fromVersion: version,
          change: { queue },
          event: { at, actor, what: 'channel-changed' },
        },
        {
          kind: 'deliver',
          delivery: {
            kind: 'case-gone',
            queue,
            caseReference: reference,
            ...post,
            text: words.wentWithQueue(reference),
          },
        },
        { kind: 'deliver', delivery: { kind: 'case-card', queue, caseReference: reference } },
      );
  }
  return records;
}
