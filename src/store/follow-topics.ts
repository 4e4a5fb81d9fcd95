import type { Database } from './database.ts';

/**
 * Gives a way to follow one topic among thousands: the database is listened to once, and a topic that is told wakes its
 * own followers alone. The function that comes back ends it.
 */
export function followTopics(database: Pick<Database, 'onWake'>) {
  const followers = new Map<string, Set<() => void>>();
  let end = () => {};
  const wake = (topic: string) => {
    for (const listener of [...(followers.get(topic) ?? [])]) listener();
  };
  return (topic: string, listener: () => void): (() => void) => {
    if (followers.size === 0) end = database.onWake(wake);
    // A function of its own, so that the same listener may follow twice and leave once.
    const own = () => listener();
    followers.set(topic, (followers.get(topic) ?? new Set()).add(own));
    return () => {
      const same = followers.get(topic);
      if (!same?.delete(own) || same.size > 0) return;
      followers.delete(topic);
      if (followers.size === 0) end();
    };
  };
}
