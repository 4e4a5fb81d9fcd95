import type { Kept } from './kept.ts';

/** What leaving needs of the window. */
interface Place {
  readonly top: { readonly location: { readonly replace: (address: string) => void } } | null;
  readonly location: { readonly replace: (address: string) => void };
}

/**
 * For somebody whose screen may be seen by the wrong person: this tab forgets the chat, and the whole page, the website
 * around the chat included, is replaced by another, so that going back does not show it.
 */
export function leaveQuickly(kept: Pick<Kept, 'end'>, { top, location }: Place, address: string): void {
  kept.end();
  (top ?? { location }).location.replace(address);
}
