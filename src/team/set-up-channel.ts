import { closedCard } from '../../cards/closed-card.ts';
import { confirmDestination } from '../../cards/confirm-destination.ts';
import type { DrawnCard, Submission } from '../../dialogs/dialog.ts';
import type { Recording } from '../store/recording.ts';
import { helpFor, named, overview, queuesHere } from './channel-overview.ts';
import { answer, type DeskAnswer, type DeskDeps, type DeskRequest } from './desk-request.ts';
import { type ChannelCommand, readChannelCommand } from './destination-command.ts';
import { drawSetUp, readSetUp } from './guide-set-up.ts';
import { moveCards } from './move-cards.ts';
import { guardedQueues, type Queue, queues } from './queue.ts';
import { chooseOne } from './set-up-words.ts';
import { words } from './words.ts';

/** Chooses which queues land in a channel. Guarded ones ask first, because it decides who reads about people in danger. */
export async function setUpChannel(deps: DeskDeps, request: DeskRequest): Promise<DeskAnswer> {
  const { input } = request;
  if (input.kind === 'hello') return welcome(deps, request);
  if (input.kind === 'submission') return tapped(deps, request, input.submission);
  const command = readChannelCommand(input.text);
  if (command === undefined) return explain(deps, request);
  if (command.kind === 'guide') return answer([], { cards: [await guide(deps, request)] });
  if (command.kind === 'which') return answer([await overview(deps, request)]);
  return command.kind === 'stop' ? stop(deps, request, command.queues) : use(deps, request, command);
}

async function use(
  deps: DeskDeps,
  request: DeskRequest,
  wanted: Extract<ChannelCommand, { kind: 'use' }>,
): Promise<DeskAnswer> {
  if (wanted.queues.length === 0) return explain(deps, request);
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

/** Told once when the app comes to a team, however often Teams says so. */
async function welcome(deps: DeskDeps, request: DeskRequest): Promise<DeskAnswer> {
  const { kind } = await deps.store.turns.commit({ key: request.key, at: deps.now(), said: [], records: [] });
  return answer([], { repeated: kind === 'repeated', cards: [await guide(deps, request)] });
}

/** In an installation where nothing is set up yet the card says more than a sentence. */
async function explain(deps: DeskDeps, request: DeskRequest): Promise<DeskAnswer> {
  const all = await deps.store.destinations.all();
  return all.length === 0
    ? answer([], { cards: [await guide(deps, request)] })
    : answer([await helpFor(deps, request)]);
}

const guide = async ({ store }: DeskDeps, { key, channel }: DeskRequest, problem?: string): Promise<DrawnCard> =>
  drawSetUp(
    {
      channelId: channel.id,
      all: await store.destinations.all(),
      ...(problem === undefined ? {} : { problem }),
    },
    `set-up:${key.activityId}`,
  );

async function tapped(deps: DeskDeps, request: DeskRequest, submission: Submission): Promise<DeskAnswer> {
  if (submission.card !== 'set-up') return confirmed(deps, request, submission.action, submission.value ?? '');
  const wanted = readSetUp(submission);
  if (wanted.length === 0) return answer([], { card: await guide(deps, request, chooseOne) });
  if (wanted.some((queue) => guardedQueues.includes(queue))) return answer([], { card: askFirst(request, wanted) });
  return confirmed(deps, request, 'confirm-destination', wanted.join(','));
}

async function confirmed(deps: DeskDeps, request: DeskRequest, action: string, value: string): Promise<DeskAnswer> {
  const wanted = queues.filter((queue) => value.split(',').includes(queue));
  const close = (text: string) => ({ card: closedCard.draw({ text }) });
  if (action !== 'confirm-destination' || wanted.length === 0) return answer([], close(words.cancelled));
  const done = await setAll(deps, request, wanted, []);
  return { ...done, texts: [], ...close(done.texts.join(' ') || words.channelSet(named(wanted))) };
}

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
