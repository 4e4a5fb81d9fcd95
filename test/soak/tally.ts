/** Counts by name, and what must never be: ids and references only, never a word that somebody wrote. */
export function createTally() {
  const counts = new Map<string, number>();
  const wrong: string[] = [];
  return {
    count(what: string, times = 1): void {
      counts.set(what, (counts.get(what) ?? 0) + times);
    },
    of: (what: string) => counts.get(what) ?? 0,
    /** All that begin so, without that beginning. */
    under: (head: string): Readonly<Record<string, number>> =>
      Object.fromEntries(
        [...counts]
          .flatMap(([name, times]) => (name.startsWith(head) ? [[name.slice(head.length), times]] : []))
          .sort(),
      ),
    wrong,
  };
}

export type Tally = ReturnType<typeof createTally>;
