import type { Queue } from '../../src/team/queue.ts';

/** The team's channels, and what each is for, in the words of the command that sets it. */
export const channels = [
  { id: '19:everything@thread.tacv2', command: 'everything' },
  { id: '19:complaints@thread.tacv2', command: 'complaints' },
  { id: '19:nominations@thread.tacv2', command: 'nominations' },
  { id: '19:urgent@thread.tacv2', command: 'urgent' },
  { id: '19:allegations@thread.tacv2', command: 'allegations' },
] as const;

/** The channel that a queue's cases belong in. */
export const channelOf = (queue: Queue): string =>
  (channels.find(({ command }) => command === queue) ?? channels[0]).id;
