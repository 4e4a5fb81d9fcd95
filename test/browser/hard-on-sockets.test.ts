import assert from 'node:assert/strict';
import { badNetwork, type Sockets } from '../support/bad-network.ts';
import { onTheChatPage } from '../support/on-the-chat-page.ts';

describe('a chat in a network that is hard on sockets', function () {
  this.timeout(120_000);
  const { service, page, chat, open, openAndAsk, offline, online, times } = onTheChatPage();
  let network: Awaited<ReturnType<typeof badNetwork>>;
  beforeEach(async () => {
    network = await badNetwork(service().url);
  });
  afterEach(() => network.close());

  const networks: readonly (readonly [Sockets, string])[] = [
    ['refuse', 'refuses sockets'],
    ['swallow', 'swallows sockets'],
    ['mute', 'lets sockets open and brings nothing through them'],
  ];
  for (const [sockets, does] of networks)
    it(`polls where the network ${does}, and notices there too when the service goes away`, async () => {
      network.state.sockets = sockets;
      const polled = page().waitForRequest(/\/activities\?watermark=/);
      await open(network.url);
      if (sockets === 'mute') {
        await online();
        await page().clock.fastForward('00:11');
      }
      await polled;
      await chat().heard('I am Lanyard');
      await chat().say('give feedback');
      await chat().heard('Who is giving this feedback?');
      await service().kill();
      await offline();
      await chat().say('a carer');
      await service().restart();
      await chat().heard('Which service is it about?');
      assert.equal(await times('a carer'), 1);
    });

  it('notices a socket that has gone silent by an echo that does not come', async () => {
    await openAndAsk(network.url);
    network.mute();
    await chat().say('a carer');
    await page().locator('.note').waitFor({ state: 'detached' });
    assert.equal(await chat().messages.getByText('Which service is it about?').count(), 0);
    await page().clock.fastForward('00:11');
    await chat().heard('Which service is it about?');
    assert.equal(await times('a carer'), 1);
  });
});
