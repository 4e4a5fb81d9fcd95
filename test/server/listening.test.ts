import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { ConfigError } from '../../src/config.ts';
import { listenOn } from '../../src/server/listen-on.ts';
import { activitiesOf, bearer, openSession, openStream, post, reconnect } from '../support/direct-line-client.ts';
import { serve } from '../support/serve.ts';

describe('listening and stopping', () => {
  it('says kindly that its port is taken', async () => {
    const served = await serve();
    try {
      await assert.rejects(listenOn(createServer(), served.port, '127.0.0.1'), (error) => {
        assert.ok(error instanceof ConfigError);
        assert.match(error.message, new RegExp(`^Port ${served.port} is taken: set PORT to another number`));
        return true;
      });
    } finally {
      await served.close();
    }
  });

  it('lets a turn under way end and shows its answer, then tells streams to come back, and takes no more', async () => {
    let begun = () => {};
    let goOn = () => {};
    const running = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const allowed = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const served = await serve({
      turns: (echo) => async (request) => {
        if (request.input.kind === 'text') {
          begun();
          await allowed;
        }
        return echo(request);
      },
    });
    try {
      const session = await openSession(served.url);
      const stream = openStream((await reconnect(session)).streamUrl);
      await stream.frame();
      const posting = post(activitiesOf(session), { type: 'message', text: 'Hello' }, bearer(session.token));
      await running;
      const stopped = served.stop();
      goOn();
      assert.equal((await posting).status, 200);
      assert.equal((await stream.lines(2)).length, 2);
      assert.equal(await stream.closed, 1012);
      await stopped;
      await assert.rejects(fetch(`${served.url}/healthz`));
    } finally {
      await served.close();
    }
  });
});
