import { closedCard } from '../../cards/closed-card.ts';
import { confirmDestination } from '../../cards/confirm-destination.ts';
import type { Recording } from '../store/recording.ts';
import { answer, type DeskAnswer, type DeskDeps, type DeskRequest } from './desk-request.ts';
import { type ChannelCommand, readChannelCommand } from './destination-command.ts';
import { moveCards } from './move-cards.ts';
import { guardedQueues, type Queue, queueNames, queues } from './queue.ts';
import { words } from './words.ts';

const named = (list: readonly Queue[]) => list.map((queue) => queueNames[queue]).join(', ');

/** Chooses which queues land in a channel. Guarded ones ask first, because it decides who reads about people in danger. */
export async function setUpChannel(deps: DeskDeps, request: DeskRequest): Promise<DeskAnswer> {
  const { input } = request;
  if (input.kind === 'submission')
    return confirmed(deps, request, input.submission.action, input.submission.value ?? '');
  const command = readChannelCommand(input.text);
  if (command === undefined) return answer([await helpFor(deps, request)]);
  if (command.kind === 'which') return answer([await overview(deps, request)]);
  if (!mayChoose(deps, request)) return answer([words.notOwner]);
  return command.kind === 'stop' ? stop(deps, request, command.queues) : use(deps, request, command);
}

async function use(
  deps: DeskDeps,
  request: DeskRequest,
  wanted: Extract<ChannelCommand, { kind: 'use' }>,
): Promise<DeskAnswer> {
  if (wanted.queues.length === 0) return answer([await helpFor(deps, request)]);
  if (!wanted.queues.some((queue) => guardedQueues.includes(queue))) {
    const missing = wanted.wasEverything ? [words.notIncluded(named(guardedQueues))] : [];
    return setAll(deps, request, wanted.queues, missing);
  }
  return answer([], { cards: [askFirst(request, wanted.queues)] });
}

/** What this channel gets no more goes to general where that may be, and else waits for its next channel. */
async function stop(deps: DeskDeps, request: DeskRequest, wanted: readonly Queue[]): Promise<DeskAnswer> {
  const { store, now } = deps;
  const { key, actor, channel } = request;
  const here = await queuesHere(deps, request);
  const stopped = here.filter((queue) => wanted.length === 0 || wanted.includes(queue));
  if (stopped.length === 0) return answer([words.nothingToStop(words.setHere(named(here)))]);
  const at = now();
  const moved = await moveCards({ store }, { changed: stopped, to: undefined, actor, at });
  const records: Recording[] = [
    ...stopped.map((queue) => ({ kind: 'unset-destination', queue, channelId: channel.id }) as const),
    ...moved,
  ];
  const committed = await store.turns.commit({ key, at, said: [], records });
  if (committed.kind === 'outrun') return answer([words.tryAgain]);
  return answer(committed.kind === 'repeated' ? [] : [words.channelStopped(named(stopped))], {
    repeated: committed.kind === 'repeated',
  });
}

const queuesHere = async ({ store }: DeskDeps, { channel }: DeskRequest): Promise<readonly Queue[]> =>
  (await store.destinations.all()).filter(({ channelId }) => channelId === channel.id).map(({ queue }) => queue);

/** Every queue, by whether this channel gets it, another does, general stands in for it, or nobody gets it. */
async function overview({ store }: DeskDeps, { channel }: DeskRequest): Promise<string> {
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

function askFirst({ key }: DeskRequest, wanted: readonly Queue[]) {
  return confirmDestination.draw(
    {
      title: words.confirmTitle(named(wanted)),
      warning: words.confirmWarning,
      confirm: words.confirm,
      cancel: words.cancel,
      queues: wanted.join(','),
    },
    `destination:${key.activityId}`.slice(0, 80),
  );
}

async function confirmed(deps: DeskDeps, request: DeskRequest, action: string, value: string): Promise<DeskAnswer> {
  const wanted = queues.filter((queue) => value.split(',').includes(queue));
  const close = (text: string) => ({ card: closedCard.draw({ text }) });
  if (action !== 'confirm-destination' || wanted.length === 0) return answer([], close(words.cancelled));
  if (!mayChoose(deps, request)) return answer([], close(words.notOwner));
  const done = await setAll(deps, request, wanted, []);
  return { ...done, texts: [], ...close(words.channelSet(named(wanted))) };
}

const mayChoose = ({ owners }: DeskDeps, { actor }: DeskRequest): boolean =>
  owners === 'everybody' || (actor.objectId !== undefined && owners.includes(actor.objectId));

const destinationOf = ({ actor, channel }: DeskRequest, queue: Queue, setAt: Date) => ({
  queue,
  channelId: channel.id,
  reference: channel.reference,
  setBy: { id: actor.id, name: actor.name },
  setAt,
});

async function setAll(
  { store, now }: DeskDeps,
  request: DeskRequest,
  wanted: readonly Queue[],
  also: readonly string[],
): Promise<DeskAnswer> {
  const { key, actor, channel } = request;
  const at = now();
  const moved = await moveCards({ store }, { changed: wanted, to: channel.id, actor, at });
  const records: Recording[] = [
    ...wanted.map((queue) => ({ kind: 'set-destination', destination: destinationOf(request, queue, at) }) as const),
    ...moved,
  ];
  const committed = await store.turns.commit({ key, at, said: [], records });
  if (committed.kind === 'outrun') return answer([words.tryAgain]);
  return answer(committed.kind === 'repeated' ? [] : [words.channelSet(named(wanted)), ...also], {
    repeated: committed.kind === 'repeated',
  });
}

const helpFor = async (deps: DeskDeps, request: DeskRequest): Promise<string> =>
  words.help(words.setHere(named(await queuesHere(deps, request))));
