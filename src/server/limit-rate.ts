/** Whether one more is allowed for this name now. */
export type Allow = (name: string) => boolean;

const mostNames = 10_000;

/**
 * A token bucket for each name: `perMinute` at once, refilled evenly over a minute. Kept in memory only; names that are
 * back to full are forgotten when there are many.
 */
export function limitRate({ perMinute, now }: { readonly perMinute: number; readonly now: () => Date }): Allow {
  const buckets = new Map<string, { left: number; at: number }>();
  const filled = ({ left, at }: { left: number; at: number }, time: number) =>
    Math.min(perMinute, left + ((time - at) * perMinute) / 60_000);
  const forgetFull = (time: number) => {
    for (const [name, bucket] of buckets) if (filled(bucket, time) >= perMinute) buckets.delete(name);
  };
  return (name) => {
    const time = now().getTime();
    if (buckets.size >= mostNames) forgetFull(time);
    const left = filled(buckets.get(name) ?? { left: perMinute, at: time }, time);
    buckets.set(name, { left: left < 1 ? left : left - 1, at: time });
    return left >= 1;
  };
}
