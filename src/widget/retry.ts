/** Milliseconds before the first try after a loss, and the longest between two; about half is added or taken by chance. */
const firstWait = 1000;
const longestWait = 8000;
/** The longest while somebody waits, so that what they sent goes within about 3 seconds of the service's return. */
const hurriedWait = 1500;

interface Deps {
  readonly again: () => void;
  /** Whether something waits to be sent. */
  readonly hurried: () => boolean;
  /** From 0 to 1; spreads the tries of many clients after one outage. */
  readonly random: () => number;
}

/** When to try again after a loss: soon, and then with pauses that grow. */
export function createRetry({ again, hurried, random }: Deps) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = 0;
  let asked = 0;
  let losses = 0;

  function stop() {
    clearTimeout(timer);
    timer = undefined;
  }

  function tryIn(about: number) {
    stop();
    const wait = asked + about * (0.5 + random());
    dueAt = Date.now() + wait;
    timer = setTimeout(again, wait);
  }

  return {
    /** `wait`: milliseconds for which the service asked to be left alone; it is never tried sooner. */
    later(wait = 0) {
      asked = wait;
      tryIn(Math.min(hurried() ? hurriedWait : longestWait, firstWait * 2 ** losses++));
    },
    /** Cuts a long pause short when somebody waits by now. */
    sooner() {
      if (timer !== undefined && asked === 0 && hurried() && dueAt - Date.now() > 1.5 * hurriedWait) tryIn(hurriedWait);
    },
    /** The connection works: the next loss is a first one. */
    worked() {
      losses = 0;
    },
    stop,
  };
}
