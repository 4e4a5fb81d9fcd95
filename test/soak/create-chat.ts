import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { z } from 'zod/v4';
import { Connected } from '../support/direct-line-client.ts';
import type { Chance } from './chance.ts';
import type { Caller } from './create-caller.ts';
import type { Instance } from './instance.ts';
import { createShown, Frame } from './shown.ts';
import type { Tally } from './tally.ts';

const Session = z.object({ token: z.string(), conversationId: z.string() });

interface Deps {
  readonly instances: readonly Instance[];
  readonly call: Caller;
  readonly chance: Chance;
  readonly tally: Tally;
}

/** How long a client waits for its socket before it asks by HTTP, as ours does. */
const beforeAsking = 5_000;
const longestSlow = 1_500;
const conversations = '/v3/directline/conversations';

/** A chat as a client holds it: a conversation, a socket that comes back wherever it broke, and what is shown. */
export async function openChat({ instances, call, chance, tally }: Deps) {
  const { token, conversationId } = Session.parse(await call({ method: 'POST', path: '/widget/session', body: {} }));
  const shown = createShown();
  const here = `${conversations}/${conversationId}`;
  let watermark = '';
  let socket: WebSocket | undefined;
  let ended = false;
  let changed = Promise.withResolvers<void>();

  function take(given: unknown): void {
    const frame = Frame.safeParse(given);
    if (!frame.success) return;
    shown.take(frame.data.activities);
    watermark = frame.data.watermark;
    changed.resolve();
    changed = Promise.withResolvers();
  }

  async function connect(): Promise<void> {
    const read = await call({ method: 'GET', path: `${here}?watermark=${watermark}`, token });
    const address = new URL(Connected.parse(read).streamUrl);
    if (ended) return;
    address.host = new URL(chance.pick(instances).url()).host;
    const next = new WebSocket(address);
    socket = next;
    next.on('error', () => undefined);
    next.on('message', (data) => take(JSON.parse(String(data))));
    next.once('close', () => void reconnect());
  }
  async function reconnect(): Promise<void> {
    await pause(100 + chance.below(300));
    // Whoever cannot connect asks by HTTP; that nobody answers at all is noticed there.
    if (!ended) await connect().catch(() => undefined);
  }

  /** Waits until that holds; asks by HTTP where the socket is silent. Gives whether it came to hold. */
  async function until(holds: () => boolean, within: number): Promise<boolean> {
    const last = Date.now() + within;
    while (!holds() && Date.now() < last) {
      const news = changed.promise.then(() => true);
      if (await Promise.race([news, pause(beforeAsking, false, { ref: false })])) continue;
      tally.count('asked by HTTP, because the socket was silent');
      take(await call({ method: 'GET', path: `${here}/activities?watermark=${watermark}`, token }));
    }
    return holds();
  }

  await connect();
  return {
    conversationId,
    shown,
    until,
    /** Gives the id that the message got. */
    post: async (activity: object, cutAfter?: number): Promise<string> => {
      const body = { type: 'message', from: { id: 'somebody' }, ...activity };
      const path = `${here}/activities`;
      const read = await call({ method: 'POST', path, token, body, ...(cutAfter === undefined ? {} : { cutAfter }) });
      return z.object({ id: z.string() }).parse(read).id;
    },
    /** Breaks the socket, or reads nothing from it for a while. */
    disturb(): void {
      if (chance.oneIn(2)) {
        tally.count('fault: socket cut');
        socket?.terminate();
        return;
      }
      tally.count('fault: slow reader');
      const slow = socket;
      slow?.pause();
      void pause(chance.below(longestSlow), undefined, { ref: false }).then(() => slow?.resume());
    },
    /** Closes the page. */
    leave(): void {
      ended = true;
      socket?.terminate();
    },
    comeBack: async (): Promise<void> => {
      if (!ended) return;
      ended = false;
      await connect();
    },
  };
}

export type Chat = Awaited<ReturnType<typeof openChat>>;
