import * as z from 'zod/v4-mini';
import { holdName, type Locks } from './hold-name.ts';
import { endAfter } from './idle.ts';
import type { Kept } from './kept.ts';

/**
 * `clear`: nothing to ask, the chat of this tab goes on, or a first one begins. `open-elsewhere`: the tab is a copy of one
 * that still has the chat open. `long-ago`: nobody was here for as long as an open chat would have waited.
 */
export type Arrival = 'clear' | 'open-elsewhere' | 'long-ago';

export interface Place {
  readonly kept: Kept;
  /** Undefined where the browser has none; then it cannot be known whether the tab is a copy, so that it is asked. */
  readonly locks: Locks | undefined;
  readonly now: () => number;
}

/**
 * Finds out how this page came to the chat that its tab remembers. A browser copies what a tab keeps when the tab is
 * duplicated, so every page holds its tab's name for as long as it is open, and a copy finds the name taken.
 */
export async function arrive({ kept, locks, now }: Place): Promise<Arrival> {
  const name = kept.read('tab', z.string());
  if (name === undefined) return 'clear';
  const mine = locks !== undefined && (await holdName(locks, name));
  if (kept.read('resume', z.string()) === undefined) {
    // Words that never began a conversation stay with the page that they were typed in.
    if (!mine) kept.forget('');
    return 'clear';
  }
  if (!mine && locks !== undefined) return 'open-elsewhere';
  const seen = kept.read('seen', z.number()) ?? 0;
  return mine && now() - seen < endAfter ? 'clear' : 'long-ago';
}
