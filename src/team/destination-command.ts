import { guardedQueues, type Queue, queues } from './queue.ts';
import { queueAliases } from './words.ts';

const everything: readonly Queue[] = queues.filter((queue) => !guardedQueues.includes(queue));

/**
 * Reads `use this channel for …`. *Everything* never holds a guarded queue: those are set by name only. Undefined when
 * the message is no such command; an empty list when it names nothing we know.
 */
export function readDestinations(
  message: string,
): { readonly queues: readonly Queue[]; readonly wasEverything: boolean } | undefined {
  const named = /\buse this channel for\b(.*)$/is.exec(message)?.[1]?.toLowerCase();
  if (named === undefined) return undefined;
  if (/\b(everything|all)\b/.test(named)) return { queues: everything, wasEverything: true };
  const found = queues.filter((queue) => queueAliases[queue].some((alias) => named.includes(alias)));
  // "staff allegations" and "general feedback" say nothing about other queues whose aliases they hold.
  return { queues: found, wasEverything: false };
}
