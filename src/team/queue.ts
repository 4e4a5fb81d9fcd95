/** Where the experience team's work lands. Each queue's cases go to the one Teams channel that was set for it. */
export const queues = [
  'general',
  'complaints',
  'urgent',
  'allegations',
  'nominations',
  'involvement',
  'bereavement',
] as const;
export type Queue = (typeof queues)[number];

/**
 * Queues that *everything* never includes: whoever reads their channel reads about people in danger, or about named
 * colleagues, so a channel is given them by name and after a warning.
 */
export const guardedQueues: readonly Queue[] = ['urgent', 'allegations'];

export const queueNames: Readonly<Record<Queue, string>> = {
  general: 'general feedback',
  complaints: 'complaints and PALS',
  urgent: 'safeguarding and urgent',
  allegations: 'allegations about staff',
  nominations: 'nominations',
  involvement: 'involvement',
  bereavement: 'bereavement and chaplaincy',
};
