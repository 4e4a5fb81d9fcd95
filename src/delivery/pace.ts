import type { Delivery } from '../store/delivery.ts';

/** How much Teams takes from a bot in one conversation: `most` in `withinMs` (Microsoft's rate limits for bots). */
const limits = [
  { most: 7, withinMs: 1_000 },
  { most: 8, withinMs: 2_000 },
  { most: 60, withinMs: 30_000 },
  { most: 1_800, withinMs: 3_600_000 },
] as const;
const longestMs = Math.max(...limits.map(({ withinMs }) => withinMs));

/** Says how many milliseconds a delivery has to wait for its channel; 0 when it may go now, and then it counts. */
export type Pace = (delivery: Delivery) => number;

/**
 * Makes what keeps a channel within its limits, so that many cases at once are posted one after another and not refused.
 * It counts what this instance posts; where several post to one channel, a refusal (429) still puts off what is too much.
 */
export function createPace({ now }: { readonly now: () => Date }): Pace {
  const posted = new Map<string, number[]>();
  return (delivery) => {
    const channel = channelOf(delivery);
    if (channel === undefined) return 0;
    const at = now().getTime();
    const kept = (posted.get(channel) ?? []).filter((time) => time > at - longestMs);
    const wait = Math.max(0, ...limits.map((limit) => waitFor(kept, limit, at)));
    posted.set(channel, wait === 0 ? [...kept, at] : kept);
    return wait;
  };
}

/** Replies to a person, and what goes nowhere, wait for no channel. */
function channelOf(delivery: Delivery): string | undefined {
  if (
    !('queue' in delivery) ||
    ['nudge', 'nominee', 'on-call', 'suggest'].includes(delivery.kind) ||
    delivery.to === ''
  )
    return undefined;
  return delivery.to;
}

/** Until the one that is `most` back is out of the window. */
function waitFor(times: readonly number[], { most, withinMs }: (typeof limits)[number], at: number): number {
  const back = times.at(-most);
  return back === undefined ? 0 : Math.max(0, back + withinMs - at);
}
