import type { Session, SessionOutcome } from './session.ts';
import type { Stream, StreamEvents } from './stream.ts';

/** Milliseconds before the first try after a loss, and the longest between two. */
const firstWait = 1000;
const longestWait = 8000;

export type ConnectionState = 'connecting' | 'online' | 'offline' | 'busy' | 'ended';
export type Connection = ReturnType<typeof createConnection>;

interface Deps {
  readonly openSession: (resume: string | undefined) => Promise<SessionOutcome>;
  readonly openStream: (session: Session, polling: boolean, events: StreamEvents) => Stream;
  readonly changed: (state: ConnectionState) => void;
  /** A token for a conversation was given: a new one, or a fresh one for the same. */
  readonly opened: (session: Session) => void;
  readonly received: (activity: unknown) => void;
  readonly random?: () => number;
}

/**
 * Keeps a conversation connected: a session, then its stream; after a loss again, with growing pauses, for as long as
 * the page is open. `ended` comes only when the service refuses to go on with the conversation.
 */
export function createConnection({ openSession, openStream, changed, opened, received, random = Math.random }: Deps) {
  let resume: string | undefined;
  let session: Session | undefined;
  let fresh = false;
  let stream: Stream | undefined;
  let polling = false;
  let socketHasWorked = false;
  let losses = 0;
  /** Milliseconds for which the service asked to be left alone; undefined when it did not. */
  let asked: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  let attempt = 0;
  let renewing: Promise<boolean> | undefined;

  /** Gets a fresh token for the conversation, once for all who ask meanwhile. When it is refused, the conversation is over. */
  function renew(): Promise<boolean> {
    const asking = renewing ?? askForSession();
    renewing = asking;
    void asking.finally(() => {
      if (renewing === asking) renewing = undefined;
    });
    return asking;
  }

  async function askForSession(): Promise<boolean> {
    const before = resume;
    const outcome = await openSession(before);
    asked = outcome.kind === 'busy' ? outcome.wait : undefined;
    if (outcome.kind === 'open') {
      session = outcome.session;
      fresh = true;
      resume = session.resume;
      opened(session);
      return true;
    }
    if (outcome.kind === 'refused' && before !== undefined) end();
    return false;
  }

  function end() {
    ended = true;
    stream?.close();
    changed('ended');
  }

  async function connect() {
    clearTimeout(timer);
    stream?.close();
    const mine = ++attempt;
    const ready = fresh || (await renew());
    if (mine !== attempt || ended) return;
    if (!ready || session === undefined) return lost();
    stream = openStream(session, polling, events);
  }

  const events: StreamEvents = {
    online: () => {
      losses = 0;
      socketHasWorked ||= !polling;
      changed('online');
    },
    received,
    lost,
    blocked: () => {
      if (socketHasWorked) return lost();
      polling = true;
      void connect();
    },
  };

  function lost() {
    // Asking for a token shows at once whether the service is back, and whether the conversation still is.
    fresh = false;
    changed(asked === undefined ? 'offline' : 'busy');
    // Never sooner than asked; later by chance, so that not everybody comes back in the same second.
    const wait = (asked ?? 0) + Math.min(longestWait, firstWait * 2 ** losses++) * (0.5 + random());
    asked = undefined;
    clearTimeout(timer);
    timer = setTimeout(() => void connect(), wait);
  }

  return {
    /** Begins, or with `kept` goes on with the conversation that the tab remembers. */
    start(kept: string | undefined) {
      resume = kept;
      renewing = undefined;
      session = undefined;
      fresh = false;
      ended = false;
      changed('connecting');
      return connect();
    },
    session: () => session,
    renew,
    /** The browser says that the network is gone. */
    unplugged() {
      if (ended) return;
      attempt++;
      stream?.close();
      lost();
    },
    /** The browser says that the network is back. */
    plugged() {
      if (!ended) void connect();
    },
  };
}
