/** Counts one for this name; gives 0 when it may, else in how many seconds it may again. */
export type Limit = (name: string) => number;

const mostNames = 10_000;

/**
 * A token bucket for each name: `perMinute` at once, refilled evenly over a minute. Kept in this process's memory only;
 * when there are too many names, the one that was not heard of for longest is forgotten.
 */
export function limitRate({ perMinute, now }: { readonly perMinute: number; readonly now: () => Date }): Limit {
  const buckets = new Map<string, { left: number; at: number }>();
  return (name) => {
    const at = now().getTime();
    const before = buckets.get(name) ?? { left: perMinute, at };
    // A clock that is put back takes nothing away.
    const left = Math.min(perMinute, before.left + (Math.max(0, at - before.at) * perMinute) / 60_000);
    // Put back at the end, so that the first is the oldest.
    buckets.delete(name);
    buckets.set(name, { left: left < 1 ? left : left - 1, at });
    const [oldest] = buckets.keys();
    if (buckets.size > mostNames && oldest !== undefined) buckets.delete(oldest);
    return left >= 1 ? 0 : Math.ceil(((1 - left) * 60) / perMinute);
  };
}
