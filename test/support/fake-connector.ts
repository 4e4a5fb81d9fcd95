import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { createLedger } from './fake-connector-ledger.ts';

/** How the connector misbehaves on one call. `accept-…` posts first; everything else refuses before anything is posted. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  | { readonly kind: 'accept-then-status'; readonly status: number }
  | { readonly kind: 'accept-then-hang' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'accept-then-drop' };

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  /** Who calls, as they name themselves. */
  readonly agent: string | undefined;
  /** As JSON text. */
  readonly body: string;
  /** Whether it has been answered, as far as this side can tell. */
  readonly answered: () => boolean;
}

/**
 * The Bot Framework connector over real HTTP on loopback, as far as a bot needs it: new conversations, activities,
 * replies, updates, members. Faults are taken from a list, one a call, or decided by a function.
 */
export async function startFakeConnector() {
  const calls: Call[] = [];
  const { accepted, accept } = createLedger();
  const faults: Fault[] = [];
  const sockets = new Set<Socket>();
  let decide: (call: Call) => Fault | undefined = () => faults.shift();

  const play = (call: Call, parts: readonly string[], body: string): Reaction => {
    const fault = decide(call);
    if (fault !== undefined && !fault.kind.startsWith('accept-')) return reactionTo(fault);
    const ids = accept(parts, call.method, JSON.parse(body));
    if (ids === undefined) return { status: 404, body: {} };
    return fault === undefined ? { status: call.method === 'PUT' ? 200 : 201, body: ids } : reactionTo(fault);
  };
  const answer = async (req: IncomingMessage, res: ServerResponse) => {
    const { method = 'GET', url = '/' } = req;
    const body = await text(req);
    const { authorization, 'user-agent': agent } = req.headers;
    const call = { method, path: url, authorization, agent, body, answered: () => res.writableFinished };
    calls.push(call);
    const parts = url
      .replace(/^\/v3\/conversations\/?/, '')
      .split('/')
      .filter(Boolean)
      .map(decodeURIComponent);
    const members = method === 'GET' ? membersOf(parts) : undefined;
    react(members === undefined ? play(call, parts, body) : { status: 200, body: members }, res);
  };
  const server = createServer((req, res) => void answer(req, res).catch(() => react({ status: 400, body: {} }, res)));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const port = portOf(server.address());
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return {
    serviceUrl: `http://127.0.0.1:${port}/`,
    calls,
    accepted,
    /** Resolves when so many calls have come. */
    called: async (count: number) => {
      while (calls.length < count) await setImmediate();
    },
    /** The next calls meet these, in this order. */
    failNext: (...next: readonly Fault[]) => void faults.push(...next),
    failWhen: (decision: typeof decide) => {
      decide = decision;
    },
    /** Refuses connections until `reopen`. */
    close,
    reopen: () => listen(port),
    cards: () => accepted.filter(({ activity }) => activity.attachments !== undefined),
    texts: () => accepted.flatMap(({ activity }) => activity.text ?? []),
  };
}

export type FakeConnector = Awaited<ReturnType<typeof startFakeConnector>>;

const member = { id: '29:member', name: 'Sam Team', aadObjectId: '00000000-0000-0000-0000-0000000000aa' };

function membersOf([, what, id]: readonly string[]): unknown {
  if (what === 'members') return id === undefined ? [member] : member;
  return what === 'pagedmembers' ? { members: [member] } : undefined;
}

type Reaction = 'hang' | 'drop' | { readonly status: number; readonly body: unknown; readonly retryAfter?: string };

function reactionTo(fault: Fault): Reaction {
  if (fault.kind === 'hang' || fault.kind === 'accept-then-hang') return 'hang';
  if (fault.kind === 'drop' || fault.kind === 'accept-then-drop') return 'drop';
  const retryAfter = 'retryAfter' in fault ? fault.retryAfter : undefined;
  return { status: fault.status, body: {}, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

function react(reaction: Reaction, res: ServerResponse): void {
  if (reaction === 'hang') return;
  if (reaction === 'drop') {
    res.socket?.destroy();
    return;
  }
  const { status, body, retryAfter } = reaction;
  res.writeHead(status, {
    'content-type': 'application/json',
    ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }),
  });
  res.end(JSON.stringify(body));
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the fake connector has no port');
  return address.port;
}
