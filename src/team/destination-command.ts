import { guardedQueues, type Queue, queues } from './queue.ts';
import { queueAliases } from './words.ts';

const everything: readonly Queue[] = queues.filter((queue) => !guardedQueues.includes(queue));

export type ChannelCommand =
  /** An empty list when it names nothing we know. */
  | { readonly kind: 'use'; readonly queues: readonly Queue[]; readonly wasEverything: boolean }
  /** Without queues: all that this channel gets. */
  | { readonly kind: 'stop'; readonly queues: readonly Queue[] }
  | { readonly kind: 'which' }
  /** By a card. */
  | { readonly kind: 'guide' };

/**
 * Reads `use this channel for …`, `stop`, `stop … here` and `which queues are here`. *Everything* never holds a guarded
 * queue: those are set by name only. Undefined when the message is no such command.
 */
export function readChannelCommand(message: string): ChannelCommand | undefined {
  const said = message.trim().toLowerCase();
  const named = /\buse this channel for\b(.*)$/s.exec(said)?.[1];
  if (named !== undefined) return { kind: 'use', ...queuesNamed(named) };
  if (/^(which|what|show) (queues?|channels?)\b/.test(said)) return { kind: 'which' };
  if (/^set ?-?up\b/.test(said)) return { kind: 'guide' };
  const stopped = /^stop\b(.*)$/s.exec(said)?.[1];
  return stopped === undefined ? undefined : { kind: 'stop', queues: queuesNamed(stopped).queues };
}

function queuesNamed(named: string): { readonly queues: readonly Queue[]; readonly wasEverything: boolean } {
  if (/\b(everything|all)\b/.test(named)) return { queues: everything, wasEverything: true };
  const found = queues.filter((queue) => queueAliases[queue].some((alias) => named.includes(alias)));
  return { queues: found, wasEverything: false };
}
