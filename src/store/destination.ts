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
  readonly of: (queue: Queue) => Promise<Destination | undefined>;
}
