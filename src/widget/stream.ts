import { ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { request } from './request.ts';
import type { Session } from './session.ts';

/** Milliseconds. A proxy that blocks sockets often says nothing at all, so silence counts. */
const socketPatience = 6000;
const startPatience = 10_000;
/** directlinejs does not tell when a poll fails, so that it is looked after beside it. */
const pollingCheck = 1000;
/** In this time something must come in where something is bound to: the hello, and the echo of what was sent. */
const silencePatience = 10_000;

export interface StreamEvents {
  /** Messages now come in. */
  readonly online: () => void;
  readonly received: (activity: unknown) => void;
  /** This stream is over; it is already closed. */
  readonly lost: () => void;
  /** The service answers, but no socket to it opens, or one that opened brings nothing. */
  readonly blocked: () => void;
}

export interface Stream {
  /** The service has taken something that must now come back. */
  expect(): void;
  close(): void;
}

/**
 * One DirectLine object for the life of one socket, from an empty watermark. Its own reconnecting is not used: it keeps
 * the status Online during an outage, waits 3 to 15 seconds before the first try, and falls silent after 45 of them.
 */
export function openStream(session: Session, polling: boolean, events: StreamEvents): Stream {
  let over = false;
  let socketTimer: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const line = new DirectLine({
    ...{ token: session.token, domain: session.domain, conversationId: session.conversationId },
    ...(polling || session.streamUrl === undefined ? {} : { streamUrl: session.streamUrl }),
    watermark: '',
    webSocket: !polling,
    timeout: startPatience,
    WebSocket: watchedSocket({ opened: online, closed: () => finish(socketTimer ? events.blocked : events.lost) }),
  });
  const startTimer = setTimeout(() => finish(events.lost), startPatience);
  const check = polling ? setInterval(() => void checkReachable(), pollingCheck) : undefined;

  function online() {
    clearTimeout(socketTimer);
    socketTimer = undefined;
    if (over) return;
    events.online();
    expect();
  }

  function expect() {
    silence ??= setTimeout(() => finish(events.blocked), silencePatience);
  }

  function received(activity: unknown) {
    if (over) return;
    clearTimeout(silence);
    silence = undefined;
    events.received(activity);
  }

  async function checkReachable() {
    const address = `${session.domain}/conversations/${encodeURIComponent(session.conversationId)}`;
    const answer = await request(address, { headers: { authorization: `Bearer ${session.token}` } });
    if (!answer?.ok) finish(events.lost);
  }

  function onStatus(status: ConnectionStatus) {
    if (status === ConnectionStatus.Online) {
      clearTimeout(startTimer);
      if (polling) online();
      else socketTimer = setTimeout(() => finish(events.blocked), socketPatience);
    } else if (status >= ConnectionStatus.ExpiredToken) finish(events.lost);
  }

  function finish(tell: () => void) {
    if (over) return;
    close();
    tell();
  }

  function close() {
    over = true;
    clearTimeout(startTimer);
    clearTimeout(socketTimer);
    clearTimeout(silence);
    clearInterval(check);
    // Later, because directlinejs may be in the middle of telling us, before its subscriptions exist.
    setTimeout(() => {
      statuses.unsubscribe();
      activities.unsubscribe();
      line.end();
    });
  }

  const activities = line.activity$.subscribe(received, () => finish(events.lost));
  const statuses = line.connectionStatus$.subscribe(onStatus);
  return { expect, close };
}

/** A WebSocket that tells when it opens and closes, which directlinejs keeps to itself. */
function watchedSocket({ opened, closed }: { opened: () => void; closed: () => void }): typeof WebSocket {
  return class extends WebSocket {
    constructor(address: string | URL) {
      super(address);
      this.addEventListener('open', opened);
      this.addEventListener('close', closed);
    }
  };
}
