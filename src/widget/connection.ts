import { createRetry } from './retry.ts';
import type { Session, SessionOutcome } from './session.ts';
import type { Stream, StreamEvents } from './stream.ts';

export type ConnectionState = 'connecting' | 'online' | 'offline' | 'busy' | 'ended';
export type Connection = ReturnType<typeof createConnection>;

interface Deps {
  readonly openSession: (resume: string | undefined) => Promise<SessionOutcome>;
  readonly openStream: (session: Session, polling: boolean, events: StreamEvents) => Stream;
  readonly changed: (state: ConnectionState) => void;
  /** A token for a conversation was given: a new one, or a fresh one for the same. */
  readonly opened: (session: Session) => void;
  readonly received: (activity: unknown) => void;
  /** Whether something waits for the connection to come back. */
  readonly hurried: () => boolean;
  readonly random?: () => number;
}

/**
 * Keeps a conversation connected: a session, then its stream; after a loss again, with growing pauses, for as long as
 * the page is open. `ended` comes only when the service refuses to go on with the conversation.
 */
export function createConnection(deps: Deps) {
  const { openSession, openStream, changed, opened, received, hurried, random = Math.random } = deps;
  let resume: string | undefined;
  let session: Session | undefined;
  let stream: Stream | undefined;
  let polling = false;
  let socketHasWorked = false;
  /** Milliseconds for which the service asked to be left alone; undefined when it did not. */
  let asked: number | undefined;
  let ended = false;
  let attempt = 0;
  let renewing: Promise<boolean> | undefined;
  const retry = createRetry({ again: () => void connect(), hurried, random });

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
    retry.stop();
    stream?.close();
    const mine = ++attempt;
    // Also after a loss: it shows at once whether the service is back, and whether the conversation still is.
    const ready = await renew();
    if (mine !== attempt || ended) return;
    if (!ready || session === undefined) return lost();
    stream = openStream(session, polling, events);
  }

  const events: StreamEvents = {
    online: () => changed('online'),
    received: (activity) => {
      retry.worked();
      socketHasWorked ||= !polling;
      received(activity);
    },
    lost,
    // Once it may be the network that changed; twice in a row it is a proxy.
    blocked: () => {
      polling = !socketHasWorked;
      socketHasWorked = false;
      void connect();
    },
  };

  function lost() {
    changed(asked === undefined ? 'offline' : 'busy');
    retry.later(asked);
    asked = undefined;
  }

  return {
    /** Begins, or with `kept` goes on with the conversation that the tab remembers. */
    start(kept: string | undefined) {
      resume = kept;
      renewing = undefined;
      session = undefined;
      ended = false;
      changed('connecting');
      return connect();
    },
    session: () => session,
    renew,
    /** The service has taken something that must now come in; when it does not, the stream is dead. */
    expect: () => stream?.expect(),
    hurry: retry.sooner,
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
