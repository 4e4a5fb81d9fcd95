/** Milliseconds until a name counts as another page's: the page before a reload may need a moment to let it go. */
const patience = 500;

/** The part of the browser's Web Locks that is used here. */
export interface Locks {
  request(name: string, options: { readonly signal: AbortSignal }, held: () => Promise<never>): Promise<unknown>;
}

/** Gives whether the name is now this page's. It stays so until the page is gone, however that comes about. */
export function holdName(locks: Locks, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), patience);
    const untilGone = () => {
      clearTimeout(timer);
      resolve(true);
      return new Promise<never>(() => {});
    };
    locks.request(`lanyard.${name}`, { signal: giveUp.signal }, untilGone).catch(() => resolve(false));
  });
}
