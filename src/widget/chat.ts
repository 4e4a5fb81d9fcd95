import * as z from 'zod/v4-mini';
import { Activity } from './activity.ts';
import { createCardLocks } from './card-locks.ts';
import { chatState } from './chat-state.ts';
import { type ConnectionState, createConnection } from './connection.ts';
import type { Kept } from './kept.ts';
import { newId } from './new-id.ts';
import { createOutbox, type Sending, Unsent } from './outbox.ts';
import type { Outgoing, Posted } from './post-activity.ts';
import { postRenewing } from './post-renewing.ts';
import { createReplay } from './replay.ts';
import type { Session, SessionOutcome } from './session.ts';
import type { Stream, StreamEvents } from './stream.ts';
import { cardOf, type Message, withActivity } from './transcript.ts';

export interface ChatDeps {
  readonly kept: Kept;
  readonly openSession: (resume: string | undefined) => Promise<SessionOutcome>;
  readonly openStream: (session: Session, polling: boolean, events: StreamEvents) => Stream;
  readonly postActivity: (session: Session, message: Outgoing) => Promise<Posted>;
}

export type Chat = ReturnType<typeof createChat>;

/** The whole client without its looks: what is said, what is being sent, and how the connection does. */
export function createChat({ kept, openSession, openStream, postActivity }: ChatDeps) {
  const watchers = new Set<() => void>();
  const resume = kept.read('resume', z.string());
  let messages: readonly Message[] = [];
  let connected: ConnectionState = 'connecting';
  let acts = 0;

  const unsent = kept.read('unsent', Unsent) ?? [];
  const outbox = createOutbox({ post, unsent, changed: outboxChanged });
  const connection = createConnection({
    ...{ openSession, openStream },
    received,
    hurried: outbox.waits,
    changed: connectionChanged,
    opened: (session) => kept.write('resume', session.resume),
  });
  const replay = createReplay({ replaying: resume !== undefined, over: tell });
  const locks = createCardLocks({ changed: tell });
  const snapshot = () =>
    chatState({
      ...{ connection: connected, replaying: replay.isOn(), messages },
      ...{ sending: outbox.items(), acts, locked: locks.now() },
    });
  let state = snapshot();

  function tell() {
    state = snapshot();
    for (const watcher of watchers) watcher();
  }

  function received(given: unknown) {
    const { success, data: activity } = Activity.safeParse(given);
    if (!success) return;
    const echo = activity.from.role === 'user' ? activity.channelData?.clientActivityID : undefined;
    if (echo !== undefined) outbox.echoed(echo);
    const before = messages;
    messages = withActivity(messages, activity);
    if (activity.id !== undefined && cardOf(before, activity.id) !== cardOf(messages, activity.id))
      locks.open(activity.id);
    replay.heard();
    tell();
  }

  function connectionChanged(now: ConnectionState) {
    connected = now;
    if (now === 'ended') {
      outbox.fail();
      // Nothing of it is on the screen, as after a reload much later: there is nothing to say goodbye to.
      if (messages.length === 0) return void begin();
    }
    outbox.setOpen(now === 'online');
    tell();
  }

  function outboxChanged() {
    kept.write('unsent', outbox.unsent().length === 0 ? undefined : outbox.unsent());
    for (const { card, state } of outbox.items()) if (card !== undefined && state === 'failed') locks.open(card);
    connection.hurry();
    tell();
  }

  async function post(message: Sending) {
    const { session, renew } = connection;
    const outcome = await postRenewing({ postActivity, session, renew }, message);
    if (outcome === 'accepted') answered(message.card);
    if (outcome === 'accepted' && outbox.has(message.id)) connection.expect();
    return outcome;
  }

  function answered(card: string | undefined) {
    if (card === undefined) return;
    kept.write(`card.${card}`, undefined);
    locks.openSoon(card);
  }

  function begin() {
    replay.end();
    kept.write('resume', undefined);
    kept.forget('card.');
    outbox.keepWords();
    return connection.start(undefined);
  }

  return {
    kept,
    state: () => state,
    /** Calls back after each change, until the function it gives is called. */
    watch(watcher: () => void) {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    start: () => connection.start(resume),
    session: connection.session,
    say(text: string) {
      acts++;
      outbox.add({ id: newId(), text, at: new Date().toISOString() });
    },
    /** A button of the card in message `key` was pressed. A second press before the answer does nothing. */
    press(key: string, value: unknown) {
      if (locks.has(key)) return;
      acts++;
      locks.lock(key);
      outbox.add({ id: newId(), value, card: key, at: new Date().toISOString() });
    },
    /** Asks for something without a word being shown as said: a link that was followed into the chat. */
    ask(value: unknown) {
      outbox.add({ id: newId(), value, at: new Date().toISOString() });
    },
    retry(item: Sending) {
      if (connected === 'ended') return;
      if (item.card !== undefined) locks.lock(item.card);
      outbox.retry(item.id);
    },
    startAgain() {
      messages = [];
      locks.clear();
      return begin();
    },
    ...{ unplugged: connection.unplugged, plugged: connection.plugged },
  };
}
