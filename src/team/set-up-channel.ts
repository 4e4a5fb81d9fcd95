import { closedCard } from '../../cards/closed-card.ts';
import { confirmDestination } from '../../cards/confirm-destination.ts';
import type { Recording } from '../store/recording.ts';
import { answer, type DeskAnswer, type DeskDeps, type DeskRequest } from './desk-request.ts';
import { readDestinations } from './destination-command.ts';
import { guardedQueues, type Queue, queueNames, queues } from './queue.ts';
import { words } from './words.ts';

const named = (list: readonly Queue[]) => list.map((queue) => queueNames[queue]).join(', ');

/** Chooses which queues land in a channel. Guarded ones ask first, because it decides who reads about people in danger. */
export async function setUpChannel(deps: DeskDeps, request: DeskRequest): Promise<DeskAnswer> {
  const { input } = request;
  if (input.kind === 'submission')
    return confirmed(deps, request, input.submission.action, input.submission.value ?? '');
  const wanted = readDestinations(input.text);
  if (wanted === undefined || wanted.queues.length === 0) return answer([await helpFor(deps, request)]);
  if (!mayChoose(deps, request)) return answer([words.notOwner]);
  if (!wanted.queues.some((queue) => guardedQueues.includes(queue))) {
    const missing = wanted.wasEverything ? [words.notIncluded(named(guardedQueues))] : [];
    return setAll(deps, request, wanted.queues, missing);
  }
  return answer([], { cards: [askFirst(request, wanted.queues)] });
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

async function setAll(
  { store, now }: DeskDeps,
  { key, actor, channel }: DeskRequest,
  wanted: readonly Queue[],
  also: readonly string[],
): Promise<DeskAnswer> {
  const at = now();
  const records = wanted.map(
    (queue): Recording => ({
      kind: 'set-destination',
      destination: {
        queue,
        channelId: channel.id,
        reference: channel.reference,
        setBy: { id: actor.id, name: actor.name },
        setAt: at,
      },
    }),
  );
  const committed = await store.turns.commit({ key, at, said: [], records });
  return answer(committed.kind === 'repeated' ? [] : [words.channelSet(named(wanted)), ...also], {
    repeated: committed.kind === 'repeated',
  });
}

async function helpFor({ store }: DeskDeps, { channel }: DeskRequest): Promise<string> {
  const here = (await store.destinations.all()).filter(({ channelId }) => channelId === channel.id);
  return words.help(words.setHere(named(here.map(({ queue }) => queue))));
}
