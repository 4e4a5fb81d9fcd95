import type { DeskDeps, DeskRequest } from './desk-request.ts';
import { guardedQueues, type Queue, queueNames, queues } from './queue.ts';
import { words } from './words.ts';

export const named = (list: readonly Queue[]) => list.map((queue) => queueNames[queue]).join(', ');

export const queuesHere = async ({ store }: DeskDeps, { channel }: DeskRequest): Promise<readonly Queue[]> =>
  (await store.destinations.all()).filter(({ channelId }) => channelId === channel.id).map(({ queue }) => queue);

/** Every queue, by whether this channel gets it, another does, general stands in for it, or nobody gets it. */
export async function overview({ store }: DeskDeps, { channel }: DeskRequest): Promise<string> {
  const all = await store.destinations.all();
  const general = all.some(({ queue }) => queue === 'general');
  const placeOf = (queue: Queue) => {
    const set = all.find((one) => one.queue === queue);
    if (set !== undefined) return set.channelId === channel.id ? 'here' : 'elsewhere';
    return general && !guardedQueues.includes(queue) ? 'inGeneral' : 'nowhere';
  };
  const at = Object.groupBy(queues, placeOf);
  return [
    words.setHere(named(at.here ?? [])),
    ...(at.elsewhere === undefined ? [] : [words.setElsewhere(named(at.elsewhere))]),
    ...(at.inGeneral === undefined ? [] : [words.setInGeneral(named(at.inGeneral))]),
    ...(at.nowhere === undefined ? [] : [words.setNowhere(named(at.nowhere))]),
  ].join(' ');
}

/** What can be said in a channel, and what it gets. */
export const helpFor = async (deps: DeskDeps, request: DeskRequest): Promise<string> =>
  words.help(words.setHere(named(await queuesHere(deps, request))));
