import assert from 'node:assert/strict';
import { lineOf, openSession, openStream, reconnect, say } from '../support/direct-line-client.ts';
import { type Served, serve } from '../support/serve.ts';

describe('the stream of a conversation', () => {
  let served: Served;
  beforeEach(async () => {
    served = await serve();
  });
  afterEach(() => served.close());

  it('begins with what was shown, and goes on with what comes', async () => {
    const session = await openSession(served.url);
    const stream = openStream((await reconnect(session)).streamUrl);
    assert.deepEqual((await stream.frame()).activities.map(lineOf), ['bot: Hello']);
    await say(session, { text: 'one' });
    assert.deepEqual(await stream.lines(2), ['user: one', 'bot: You said: one']);
  });

  it('gives one activity a frame, and moves the watermark on with the last, so that nothing overtakes and nothing is missed', async () => {
    const session = await openSession(served.url);
    await say(session, { text: 'one' });
    const stream = openStream((await reconnect(session)).streamUrl);
    const frames = [await stream.frame(), await stream.frame(), await stream.frame()];
    assert.deepEqual(
      frames.map(({ activities }) => activities.length),
      [1, 1, 1],
    );
    assert.deepEqual(
      frames.map(({ watermark }) => watermark),
      ['0', '0', '3'],
    );
  });

  it('goes on after the watermark, neither again nor with a gap', async () => {
    const session = await openSession(served.url);
    const first = openStream((await reconnect(session)).streamUrl);
    const { watermark } = await first.frame();
    first.socket.close();
    await first.closed;
    await say(session, { text: 'while away' });
    const second = openStream((await reconnect(session, watermark)).streamUrl);
    assert.deepEqual(await second.lines(2), ['user: while away', 'bot: You said: while away']);
    await say(session, { text: 'back' });
    assert.deepEqual(await second.lines(2), ['user: back', 'bot: You said: back']);
  });

  it('shows every activity once and in order to each of several sockets, however quickly they come', async () => {
    const session = await openSession(served.url);
    const { streamUrl } = await reconnect(session);
    const streams = [openStream(streamUrl), openStream(streamUrl)];
    const texts = Array.from({ length: 20 }, (_, number) => `message ${number}`);
    await Promise.all(texts.map((text) => say(session, { text })));
    for (const stream of streams) {
      const ids: string[] = [];
      let watermark = 0;
      while (watermark < 41) {
        const frame = await stream.frame();
        ids.push(...frame.activities.map(({ id }) => id));
        assert.ok(Number(frame.watermark) >= watermark);
        watermark = Number(frame.watermark);
      }
      assert.equal(ids.length, 41);
      assert.equal(new Set(ids).size, 41);
      assert.equal(stream.unread.length, 0);
    }
  });

  it('sends nothing twice when more comes while a read is still under way', async () => {
    let slow = false;
    const reads: (() => void)[] = [];
    const sluggish = await serve({
      channel: (real) => ({
        ...real,
        since: async (conversationId, position) => {
          const part = await real.since(conversationId, position);
          if (slow) await new Promise<void>((resolve) => reads.push(resolve));
          return part;
        },
      }),
    });
    try {
      const session = await openSession(sluggish.url);
      const stream = openStream((await reconnect(session)).streamUrl);
      await stream.frame();
      slow = true;
      await say(session, { text: 'one' });
      await say(session, { text: 'two' });
      slow = false;
      for (const finish of reads) finish();
      const seen: string[] = [];
      while (!seen.includes('bot: You said: two')) seen.push(...(await stream.frame()).activities.map(lineOf));
      assert.deepEqual(seen, ['user: one', 'bot: You said: one', 'user: two', 'bot: You said: two']);
    } finally {
      await sluggish.close();
    }
  });

  it('takes no notice of the empty frames that keep it alive', async () => {
    const session = await openSession(served.url);
    const stream = openStream((await reconnect(session)).streamUrl);
    await stream.frame();
    stream.socket.send('');
    stream.socket.send('not JSON');
    await say(session, { text: 'still here' });
    assert.deepEqual(await stream.lines(2), ['user: still here', 'bot: You said: still here']);
  });

  it('closes on a frame larger than any that clients send', async () => {
    const session = await openSession(served.url);
    const stream = openStream((await reconnect(session)).streamUrl);
    await stream.frame();
    stream.socket.send('x'.repeat(1000));
    assert.equal(await stream.closed, 1009);
  });

  it('ends a socket that has fallen silent, and not one that answers its pings', async () => {
    await served.close();
    served = await serve({ pingEvery: 300 });
    const session = await openSession(served.url);
    const { streamUrl } = await reconnect(session);
    const alive = openStream(streamUrl);
    const silent = openStream(streamUrl, { autoPong: false });
    assert.equal(await silent.closed, 1006);
    assert.equal(alive.socket.readyState, alive.socket.OPEN);
  });

  it('lets our own pages and listed ones in, and no others', async () => {
    const { streamUrl } = await reconnect(await openSession(served.url));
    for (const origin of [served.url, 'https://www.trust.example'])
      assert.equal((await openStream(streamUrl, { origin }).frame()).activities.length, 1);
    for (const origin of ['https://elsewhere.example', 'null', 'http://127.0.0.1:1'])
      assert.equal(await openStream(streamUrl, { origin }).refused, 403);
  });

  const refusals: readonly [what: string, status: number, spoil: (address: URL, other: string) => void][] = [
    ['no token', 403, (address) => address.searchParams.delete('t')],
    ['garbage for a token', 403, (address) => address.searchParams.set('t', 'garbage')],
    [
      'another conversation’s address',
      403,
      (address, other) => Object.assign(address, { pathname: address.pathname.replace(/[^/]+(?=\/stream)/, other) }),
    ],
    ['a watermark that is none', 400, (address) => address.searchParams.set('watermark', '-1')],
    ['an address without a stream', 404, (address) => Object.assign(address, { pathname: '/v3/directline/other' })],
  ];
  for (const [what, status, spoil] of refusals)
    it(`refuses ${what} with ${status}`, async () => {
      const other = await openSession(served.url);
      const address = new URL((await reconnect(await openSession(served.url))).streamUrl);
      spoil(address, other.conversationId);
      assert.equal(await openStream(address.href).refused, status);
    });

  it('refuses its token after a minute, and a token that is for messages', async () => {
    const session = await openSession(served.url);
    const { streamUrl } = await reconnect(session);
    const wrongUse = new URL(streamUrl);
    wrongUse.searchParams.set('t', session.token);
    assert.equal(await openStream(wrongUse.href).refused, 403);
    served.clock.now = new Date('2026-03-02T10:01:01.000Z');
    assert.equal(await openStream(streamUrl).refused, 403);
  });
});
