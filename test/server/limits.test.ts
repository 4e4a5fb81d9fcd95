import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import fc from 'fast-check';
import { connectionLimits, limitConnections } from '../../src/server/limit-connections.ts';
import { limitRate } from '../../src/server/limit-rate.ts';
import { createSocketPlaces, type MostSockets, type SocketPlaces } from '../../src/server/socket-places.ts';
import {
  activitiesOf,
  bearer,
  openSession,
  openStream,
  poll,
  post,
  reconnect,
  say,
} from '../support/direct-line-client.ts';
import { type Different, type Served, serve } from '../support/serve.ts';

describe('the limits of the server', () => {
  let served: Served;
  const start = async (different: Different) => {
    served = await serve(different);
    return served;
  };
  afterEach(() => served.close());

  it('refuse a message with the time to wait, and take the same message after it', async () => {
    const { url, clock } = await start({ rates: { messages: 2 } });
    const session = await openSession(url);
    const send = (id: string) =>
      post(
        activitiesOf(session),
        { type: 'message', text: `Message ${id}`, channelData: { clientActivityID: id } },
        bearer(session.token),
      );
    assert.deepEqual([(await send('1')).status, (await send('2')).status], [200, 200]);
    const refused = await send('3');
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '30');
    assert.deepEqual(await refused.json(), {
      error: {
        code: 'TooManyRequests',
        message: 'Many messages came at once. This one was not taken. Try again in 30 seconds.',
      },
    });
    const other = await openSession(url);
    await say(other, { text: 'Somebody else is not held up' });
    clock.now = new Date(clock.now.getTime() + 30_000);
    assert.equal((await send('3')).status, 200);
    const { activities } = await poll(session);
    assert.deepEqual(
      activities.filter(({ from }) => from.role === 'user').map(({ text }) => text),
      ['Message 1', 'Message 2', 'Message 3'],
    );
  });

  it('count a card’s submission as a message', async () => {
    const { url } = await start({ rates: { messages: 1 } });
    const session = await openSession(url);
    const tap = () =>
      post(
        activitiesOf(session),
        { type: 'message', value: { lanyard: { v: 1, card: 'q', action: 'answer', nonce: 'n' }, answer: 'yes' } },
        bearer(session.token),
      );
    assert.notEqual((await tap()).status, 429);
    assert.equal((await tap()).status, 429);
  });

  it('hold for an address over all of its chats, and for reading', async () => {
    const { url } = await start({ rates: { addressMessages: 2, reads: 3 } });
    const [one, two] = [await openSession(url), await openSession(url)];
    await say(one, { text: 'One' });
    await say(two, { text: 'Two' });
    assert.equal((await post(activitiesOf(two), { type: 'message', text: 'Three' }, bearer(two.token))).status, 429);
    for (const _ of [1, 2, 3]) await poll(one);
    const refused = await fetch(activitiesOf(one), { headers: bearer(one.token) });
    assert.equal(refused.status, 429);
    await poll(two);
  });

  it('end a flood of requests from one address, and never what watches over the service', async () => {
    const { url } = await start({ rates: { requests: 2 } });
    const ask = async (path: string) => (await fetch(`${url}${path}`)).status;
    assert.deepEqual([await ask('/terms'), await ask('/terms'), await ask('/terms')], [200, 200, 429]);
    assert.equal(await ask('/nowhere'), 429);
    assert.deepEqual([await ask('/healthz'), await ask('/readyz')], [200, 200]);
  });

  it('close a conversation’s oldest window when a new one opens over the limit', async () => {
    const { url } = await start({ mostSockets: { conversation: 2, address: 9, total: 9 } });
    const session = await openSession(url);
    const open = async () => {
      const stream = openStream((await reconnect(session)).streamUrl);
      await stream.frame();
      return stream;
    };
    const [first, second, third] = [await open(), await open(), await open()];
    assert.equal(await first.closed, 4001);
    await say(session, { text: 'Hello' });
    assert.equal((await second.lines(2)).length, 2);
    assert.equal((await third.lines(2)).length, 2);
  });

  it('refuse a window too many of an address, until one closes', async () => {
    const { url } = await start({ mostSockets: { conversation: 5, address: 1, total: 9 } });
    const first = openStream((await reconnect(await openSession(url))).streamUrl);
    await first.frame();
    const session = await openSession(url);
    assert.equal(await openStream((await reconnect(session)).streamUrl).refused, 429);
    first.socket.close();
    await first.closed;
    const again = openStream((await reconnect(session)).streamUrl);
    assert.equal((await again.lines(1)).length, 1);
  });

  it('say once that a proxy speaks which nobody named', async () => {
    const { url, lines } = await start({});
    for (const _ of [1, 2]) await fetch(`${url}/healthz`, { headers: { 'x-forwarded-for': '203.0.113.9' } });
    const said = lines.filter((line) => line.includes('TRUSTED_PROXY'));
    assert.equal(said.length, 1);
    assert.ok(!said[0]?.includes('203.0.113.9'));
  });
});

describe('places for sockets', () => {
  it('are for all together too', () => {
    const places = createSocketPlaces<string>({ conversation: 5, address: 5, total: 2 });
    places.take({ socket: 'a', conversationId: '1', address: 'x' });
    assert.equal(places.hasRoom('y'), true);
    places.take({ socket: 'b', conversationId: '2', address: 'y' });
    assert.equal(places.hasRoom('z'), false);
    places.leave('a');
    assert.equal(places.hasRoom('z'), true);
  });

  it('are counted as if each newcomer looked through all of them, whoever comes and goes', () => {
    const most = { conversation: 2, address: 3, total: 6 };
    const step = fc.record({ socket: fc.nat(8), conversation: fc.nat(2), from: fc.nat(2), comes: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const [places, looked] = [createSocketPlaces<number>(most), lookingThroughAll(most)];
        for (const { socket, conversation, from, comes } of steps) {
          const place = { socket, conversationId: `c${conversation}`, address: `a${from}` };
          assert.equal(places.hasRoom(place.address), looked.hasRoom(place.address));
          places.leave(socket);
          looked.leave(socket);
          if (comes) assert.equal(places.take(place), looked.take(place));
        }
      }),
    );
  });
});

/** The plainest way to say what places are. */
function lookingThroughAll(most: MostSockets): SocketPlaces<number> {
  let open: { readonly socket: number; readonly conversationId: string; readonly address: string }[] = [];
  return {
    hasRoom: (from) => open.length < most.total && open.filter(({ address }) => address === from).length < most.address,
    take(place) {
      open.push(place);
      const same = open.filter(({ conversationId }) => conversationId === place.conversationId);
      return same.length > most.conversation ? same[0]?.socket : undefined;
    },
    leave(gone) {
      open = open.filter(({ socket }) => socket !== gone);
    },
  };
}

describe('a rate', () => {
  it('remembers ten thousand names and lets the oldest go, so that no flood of names fills the memory', () => {
    const limit = limitRate({ perMinute: 1, now: () => new Date(0) });
    assert.equal(limit('first'), 0);
    for (let at = 0; at < 9_999; at += 1) limit(`name ${at}`);
    assert.equal(limit('first'), 60);
    for (let at = 0; at < 10_000; at += 1) limit(`other ${at}`);
    assert.equal(limit('first'), 0);
  });
});

describe('a slow caller', () => {
  it('has 15 seconds for the headers and a minute for all of it', () => {
    const server = createServer();
    limitConnections(server);
    const { headersTimeout, requestTimeout, keepAliveTimeout, maxRequestsPerSocket, maxHeadersCount, maxConnections } =
      server;
    assert.deepEqual(
      { headersTimeout, requestTimeout, keepAliveTimeout, maxRequestsPerSocket, maxHeadersCount, maxConnections },
      connectionLimits,
    );
    assert.deepEqual([headersTimeout, requestTimeout], [15_000, 60_000]);
  });
});
