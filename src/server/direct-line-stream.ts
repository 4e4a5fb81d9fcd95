import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { WidgetChannel } from '../channel/widget/widget-channel.ts';
import type { Log } from '../log.ts';
import type { AddressOf } from './address-of.ts';
import { atMost } from './at-most.ts';
import type { Origins } from './create-origins.ts';
import type { Tokens } from './create-tokens.ts';
import { pumpActivities } from './pump-activities.ts';
import { queryOf } from './query-of.ts';
import { readWatermark } from './read-watermark.ts';
import { createSocketPlaces, type MostSockets } from './socket-places.ts';
import { directLinePath } from './stream-address.ts';

interface Deps {
  readonly widget: Pick<WidgetChannel, 'since' | 'follow'>;
  readonly tokens: Pick<Tokens, 'read'>;
  readonly origins: Origins;
  readonly addressOf: AddressOf;
  readonly mostSockets?: MostSockets | undefined;
  readonly log: Log;
  /** Milliseconds between pings; a socket that was silent between two is dead. */
  readonly pingEvery: number;
}

export interface DirectLineStream {
  readonly upgrade: (req: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>;
  /** How many are open. */
  readonly count: () => number;
  /** Tells every client to come back later (1012), and does not wait long for those who do not listen. */
  readonly close: () => Promise<void>;
}

const streamPath = new RegExp(`^${directLinePath}/conversations/([^/]+)/stream$`);
// Clients send empty frames to keep the socket alive, and nothing else.
const largestFrame = 128;
const restarting = 1012;
/** For a socket whose conversation has newer ones: a code of our own, so that clients may tell it apart. */
const replaced = 4001;
// Read by proxies and people; a browser hides a refused upgrade from its page, and the client waits by itself.
const later = 'Retry-After: 30\r\n';
/** Milliseconds for each step of closing. */
const closingPatience = 1000;

/** The WebSocket side of Direct Line: what was shown after the client's watermark, and then whatever comes. */
export function createDirectLineStream(deps: Deps): DirectLineStream {
  const { widget, tokens, origins, addressOf, mostSockets, log, pingEvery } = deps;
  const places = createSocketPlaces<WebSocket>(mostSockets);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame });
  const silent = new WeakSet<object>();
  const pings = setInterval(() => {
    for (const socket of sockets.clients) {
      if (silent.has(socket)) socket.terminate();
      silent.add(socket);
      socket.ping();
    }
  }, pingEvery);
  const reading = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    reading.add(work);
    void work.finally(() => reading.delete(work));
  };

  const admit = async (req: IncomingMessage): Promise<Admitted | number> => {
    const asked = streamPath.exec(new URL(req.url ?? '', 'http://localhost').pathname)?.[1];
    if (asked === undefined) return 404;
    const watermark = readWatermark(req.url);
    if (watermark.kind === 'refused') return 400;
    const read = await tokens.read('stream', queryOf(req.url).get('t') ?? '');
    if (read.kind !== 'valid' || read.conversationId !== asked || !origins.allows(req)) return 403;
    if (!places.hasRoom(addressOf(req))) return 429;
    return { conversationId: asked, position: watermark.position };
  };

  const serve = (req: IncomingMessage, socket: Duplex, head: Buffer, admitted: Admitted) =>
    sockets.handleUpgrade(req, socket, head, (client) => {
      const heard = () => silent.delete(client);
      client.on('message', heard).on('pong', heard);
      client.once('close', () => places.leave(client));
      const { conversationId } = admitted;
      places.take({ socket: client, conversationId, address: addressOf(req) })?.close(replaced);
      // A frame too large, a broken one: the socket closes by itself, and the client comes back.
      client.on('error', (error) => log.debug('stream broke', { error: error.name }));
      pumpActivities({ client, widget, log, track, ...admitted });
    });

  return {
    async upgrade(req, socket, head) {
      socket.on('error', () => socket.destroy());
      const admitted = URL.canParse(req.url ?? '', 'http://localhost') ? await admit(req) : 400;
      if (typeof admitted === 'number')
        socket.end(
          `HTTP/1.1 ${admitted} Refused\r\n${admitted === 429 ? later : ''}Connection: close\r\nContent-Length: 0\r\n\r\n`,
        );
      else serve(req, socket, head, admitted);
    },
    count: () => sockets.clients.size,
    async close() {
      clearInterval(pings);
      // What the last turns said still goes out; only a client that takes nothing is not waited for.
      await atMost(closingPatience, Promise.all(reading));
      const ends = [...sockets.clients].map((client) => new Promise((resolve) => client.once('close', resolve)));
      for (const client of sockets.clients) client.close(restarting);
      await atMost(closingPatience, Promise.all(ends));
      for (const client of sockets.clients) client.terminate();
      await atMost(closingPatience, Promise.all(reading));
    },
  };
}

interface Admitted {
  readonly conversationId: string;
  readonly position: number;
}
