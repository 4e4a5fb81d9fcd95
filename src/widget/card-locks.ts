/** Milliseconds that an answered card stays locked when nothing replaces it. */
const lockedFor = 3000;

/** Which cards were just answered, by the key of their message. `changed` is told when one opens by itself. */
export function createCardLocks({ changed }: { readonly changed: () => void }) {
  const locked = new Set<string>();
  return {
    now: (): ReadonlySet<string> => new Set(locked),
    has: (key: string) => locked.has(key),
    lock: (key: string) => void locked.add(key),
    open: (key: string) => void locked.delete(key),
    /** The answer was taken: normally the card is replaced now, and if not, it may be used again. */
    openSoon(key: string) {
      setTimeout(() => {
        if (locked.delete(key)) changed();
      }, lockedFor);
    },
    clear: () => locked.clear(),
  };
}
