import * as z from 'zod/v4-mini';
import type { Arrival, Place } from './arrive.ts';
import { holdName } from './hold-name.ts';
import { newId } from './new-id.ts';

/**
 * From now on the chat is this page's, and the next page in this tab goes on with it at once. To be called when the
 * person has answered and not before, so that a reload in the middle of the question asks again.
 */
export function settle({ kept, locks, now }: Place, arrival: Arrival): void {
  if (arrival !== 'clear' || kept.read('tab', z.string()) === undefined) {
    const name = newId();
    kept.write('tab', name);
    if (locks !== undefined) void holdName(locks, name);
  }
  const see = () => kept.write('seen', now());
  see();
  addEventListener('pagehide', see);
  document.addEventListener('visibilitychange', see);
}
