import * as z from 'zod/v4-mini';
import type { Outgoing, Posted } from './post-activity.ts';

/** How often a message is tried on a connection that seems to work, and the pause between, in milliseconds. */
const tries = 3;
const pause = 2000;

export interface Sending extends Outgoing {
  /** The message whose card was answered; undefined for words. */
  readonly card?: string | undefined;
  readonly at: string;
  /** `busy`: the service asked to be left alone for a while. */
  readonly state: 'waiting' | 'sending' | 'busy' | 'sent' | 'failed';
}

/** What is kept over a reload: everything that the service has not yet accepted. */
export const Unsent = z.array(
  z.object({
    id: z.string(),
    text: z.optional(z.string()),
    value: z.optional(z.unknown()),
    card: z.optional(z.string()),
    at: z.string(),
  }),
);

type Outcome = Exclude<Posted, 'expired'>;

const passed = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Sends messages one after another, in order, while the connection is open; they wait while it is not. A message keeps
 * its id over every try. `changed` is told after each change.
 */
export function createOutbox(deps: {
  readonly post: (message: Sending) => Promise<Outcome>;
  readonly changed: () => void;
  readonly unsent?: z.infer<typeof Unsent>;
}) {
  const { post, changed } = deps;
  let items: readonly Sending[] = (deps.unsent ?? []).map((item) => ({ ...item, state: 'waiting' }));
  let open = false;
  let busy = false;

  function mark(id: string, state: Sending['state']) {
    items = items.map((item) => (item.id === id ? { ...item, state } : item));
    changed();
  }

  async function drain() {
    if (busy) return;
    busy = true;
    for (let next = waiting(); open && next !== undefined; next = waiting()) await send(next);
    busy = false;
  }

  const has = (id: string) => items.some((item) => item.id === id);
  const waiting = () => items.find((item) => item.state === 'waiting');

  async function send(item: Sending) {
    mark(item.id, 'sending');
    const outcome = await postPatiently(item);
    // Meanwhile it may have come back on the stream, or the conversation may be over.
    const state = stateOf(item);
    if (state !== 'sending' && state !== 'busy') return;
    if (outcome === 'accepted') mark(item.id, 'sent');
    else mark(item.id, outcome === 'refused' || open ? 'failed' : 'waiting');
  }

  async function postPatiently(item: Sending): Promise<Exclude<Outcome, number>> {
    for (let attempt = 1; attempt < tries; attempt++) {
      const outcome = await postWhenWelcome(item);
      if (outcome !== 'unreachable' || !open) return outcome;
      await passed(pause * attempt);
    }
    return postWhenWelcome(item);
  }

  /** A busy service is no failure: it says when it takes the message, and until then it waits. */
  async function postWhenWelcome(item: Sending): Promise<Exclude<Outcome, number>> {
    for (;;) {
      const outcome = await post(item);
      if (typeof outcome !== 'number') return outcome;
      mark(item.id, 'busy');
      await passed(outcome);
      // Meanwhile it may have come back on the stream, or the connection may be gone; it is sent when that is back.
      if (stateOf(item) !== 'busy') return 'accepted';
      if (!open) return 'unreachable';
      mark(item.id, 'sending');
    }
  }

  const stateOf = ({ id }: Sending) => items.find((item) => item.id === id)?.state;

  return {
    items: () => items,
    /** What has not yet been accepted, without its state. */
    unsent: () => items.filter(({ state }) => state !== 'sent').map(({ state: _, ...item }) => item),
    /** Whether it has not come back on the stream. */
    has,
    /** Whether anything waits to be sent. */
    waits: () => waiting() !== undefined,
    add(item: Omit<Sending, 'state'>) {
      items = [...items, { ...item, state: 'waiting' }];
      changed();
      void drain();
    },
    /** Tries a failed message once more, under its own id. */
    retry(id: string) {
      mark(id, 'waiting');
      void drain();
    },
    /** The message has come back on the stream: it is the transcript's from now on. */
    echoed(id: string) {
      if (!has(id)) return;
      items = items.filter((item) => item.id !== id);
      changed();
    },
    setOpen(now: boolean) {
      open = now;
      void drain();
    },
    /** The conversation is over: what waits can no longer go. */
    fail() {
      open = false;
      items = items.map((item) => (item.state === 'sent' ? item : { ...item, state: 'failed' }));
      changed();
    },
    /** A new conversation begins: answers to the old one's cards mean nothing there, words may still be sent. */
    keepWords() {
      items = items.filter(({ state, text }) => state !== 'sent' && text !== undefined);
      changed();
    },
  };
}
