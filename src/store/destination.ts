import type { Queue } from '../team/queue.ts';
import type { Actor } from './case.ts';

export interface Destination {
  readonly queue: Queue;
  /** The Teams channel, and how to reach it (a conversation reference, as JSON text, without a person in it). */
  readonly channelId: string;
  readonly reference: string;
  readonly setBy: Actor;
  readonly setAt: Date;
}

export interface Destinations {
  readonly all: () => Promise<readonly Destination[]>;
  /** Where a queue's cases go: its own channel, else general's; never general's for a guarded queue. */
  readonly of: (queue: Queue) => Promise<Destination | undefined>;
}
