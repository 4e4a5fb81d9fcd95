/** Tasks of one lane run one after another; lanes run side by side. */
export interface Lanes {
  /** Settles as the task does. A task that fails does not stop those behind it. */
  readonly run: <T>(lane: string, task: () => Promise<T>) => Promise<T>;
  /** Resolves when every task that was waiting or running at this moment is over. */
  readonly settled: () => Promise<void>;
}

export function createLanes(): Lanes {
  const ends = new Map<string, Promise<void>>();
  return {
    run(lane, task) {
      const running = (ends.get(lane) ?? Promise.resolve()).then(task);
      const end = running.then(
        () => leave(),
        () => leave(),
      );
      const leave = () => {
        if (ends.get(lane) === end) ends.delete(lane);
      };
      ends.set(lane, end);
      return running;
    },
    settled: async () => {
      await Promise.all(ends.values());
    },
  };
}
