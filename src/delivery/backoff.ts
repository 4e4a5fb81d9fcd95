import { classify } from './classify.ts';
import type { Failure } from './send.ts';

const second = 1000;
const longest = 15 * 60 * second;
/** A wait that the other side asks for is honoured up to this; beyond it their clock is likelier wrong than ours. */
const longestAsked = 60 * 60 * second;

/**
 * Milliseconds until the next try: exponential with full jitter, so that many deliveries that failed together do not
 * come back together. A wait that the channel asked for wins.
 * @param attempts tries so far, from 1 up.
 * @param random gives a number from 0 up to 1.
 */
export function backoff(failure: Failure, attempts: number, random: () => number): number {
  if (failure.kind === 'status' && failure.retryAfterMs !== undefined)
    return Math.round(Math.min(longestAsked, failure.retryAfterMs) + random() * second);
  const first = classify(failure) === 'refused' ? 60 * second : second;
  const ceiling = Math.min(longest, first * 2 ** Math.min(attempts, 20));
  return Math.round(Math.max(first / 2, random() * ceiling));
}
