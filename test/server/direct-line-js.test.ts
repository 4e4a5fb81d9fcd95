import assert from 'node:assert/strict';
import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { openSession } from '../support/direct-line-client.ts';
import { type Served, serve } from '../support/serve.ts';
import { XhrOverFetch } from '../support/xhr-over-fetch.ts';

/** Microsoft's client as it is published: it was written against Azure's service, not against ours. */
describe('unmodified directlinejs', () => {
  let served: Served;
  before(() => {
    Object.assign(globalThis, { XMLHttpRequest: XhrOverFetch });
  });
  after(() => {
    Reflect.deleteProperty(globalThis, 'XMLHttpRequest');
  });
  beforeEach(async () => {
    served = await serve();
  });
  afterEach(() => served.close());

  const journey = (webSocket: boolean) => async () => {
    const { token, domain, conversationId } = await openSession(served.url);
    const line = new DirectLine({ token, domain, webSocket, pollingInterval: 200 });
    const seen: Activity[] = [];
    const shown = (count: number) =>
      new Promise<void>((resolve) => {
        const subscription = line.activity$.subscribe((activity) => {
          seen.push(activity);
          if (seen.length === count) setImmediate(() => resolve(subscription.unsubscribe()));
        });
      });
    const sent = new Promise<string>((resolve, reject) => {
      const message: Activity = {
        type: 'message',
        from: { id: 'me' },
        text: 'Hello there',
        channelData: { clientActivityID: 'c1' },
      };
      line.postActivity(message).subscribe(resolve, reject);
    });
    await shown(3);
    assert.equal(line.connectionStatus$.getValue(), ConnectionStatus.Online);
    assert.deepEqual(
      seen.map(({ from }) => from.role),
      ['bot', 'user', 'bot'],
    );
    assert.equal(seen[1]?.id, await sent);
    assert.equal(seen[1]?.conversation?.id, conversationId);
    assert.equal(seen[1]?.channelData.clientActivityID, 'c1');
    line.end();
  };

  it('greets, takes a message and answers over the socket', journey(true));
  it('greets, takes a message and answers by polling', journey(false));

  it('learns that its token has expired', async () => {
    const { token, domain } = await openSession(served.url);
    served.clock.now = new Date('2026-03-02T10:31:00.000Z');
    const line = new DirectLine({ token, domain });
    const listening = new Promise((_, reject) => line.activity$.subscribe(() => undefined, reject));
    await assert.rejects(listening, { status: 403 });
    assert.equal(line.connectionStatus$.getValue(), ConnectionStatus.FailedToConnect);
  });
});
