import assert from 'node:assert/strict';
import { loadContent } from '../../src/content/load-content.ts';
import { post } from '../support/direct-line-client.ts';
import { type Different, type Served, serve } from '../support/serve.ts';

describe('pages and files', () => {
  const served = started({
    widgetFiles: new Map([
      [
        '/widget/chat-ABCDEFGH.js',
        { body: Buffer.from('start()'), type: 'text/javascript; charset=utf-8', etag: '"e"' },
      ],
    ]),
    content: loadContent(),
  });

  for (const path of ['/', '/chat', '/webchat'])
    it(`sends ${path} under a policy without anything unsafe`, async () => {
      const answer = await fetch(served().url + path);
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
      const policy = answer.headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.doesNotMatch(policy, /unsafe/);
    });

  it('lets our own pages and listed ones show the chat in a frame', async () => {
    const policy = (await fetch(`${served().url}/chat`)).headers.get('content-security-policy') ?? '';
    assert.match(policy, /frame-ancestors 'self' https:\/\/www\.trust\.example(;|$)/);
    assert.match(policy, new RegExp(`connect-src 'self' ws://127\\.0\\.0\\.1:${served().port}`));
  });

  it('lets browsers keep the widget’s files for ever, because their names change with them', async () => {
    const address = `${served().url}/widget/chat-ABCDEFGH.js`;
    const answer = await fetch(address);
    assert.equal(await answer.text(), 'start()');
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal((await fetch(address, { headers: { 'if-none-match': '"e"' } })).status, 304);
  });

  it('lets nobody keep answers about conversations', async () => {
    assert.equal((await post(`${served().url}/widget/session`, {})).headers.get('cache-control'), 'no-store');
  });

  it('finds services by a few letters, spelt somehow', async () => {
    const find = async (words: string) => fetch(`${served().url}/widget/services?q=${encodeURIComponent(words)}`);
    assert.match(await (await find('camsh')).text(), /"id":"camhs"/);
    assert.deepEqual(await (await find('')).json(), { services: [] });
    assert.equal((await find('a'.repeat(101))).status, 400);
  });

  it('logs requests by their pattern, never by their address', async () => {
    await fetch(`${served().url}/widget/services?q=my+secret`);
    const lines = served().lines.filter((line) => line.includes('/widget/services'));
    assert.match(lines.at(-1) ?? '', /"method":"GET","route":"\/widget\/services","status":200,"ms":0/);
    assert.ok(!served().lines.join('').includes('secret'));
  });
});

describe('GET /readyz', () => {
  const nothing = { waiting: 0, due: 0, inDoubt: 0, dead: 0 };
  const health = { ping: async () => {}, deliveries: async () => nothing };
  const cases: readonly [what: string, health: typeof health, status: number, answer: object][] = [
    ['is ready while the store answers', health, 200, { ready: true, degraded: false, deliveries: nothing }],
    [
      'reports deliveries that were given up',
      { ...health, deliveries: async () => ({ ...nothing, dead: 2 }) },
      200,
      { ready: true, degraded: true, deliveries: { ...nothing, dead: 2 } },
    ],
    [
      'is not ready when the store fails',
      { ...health, ping: () => Promise.reject(new Error('gone')) },
      503,
      { ready: false },
    ],
    [
      'is not ready when the store hangs',
      { ...health, ping: () => new Promise(() => undefined) },
      503,
      { ready: false },
    ],
  ];
  for (const [what, given, status, expected] of cases) {
    describe('over this store', () => {
      const served = started({ health: given });
      it(what, async () => {
        const answer = await fetch(`${served().url}/readyz`);
        assert.equal(answer.status, status);
        assert.deepEqual(await answer.json(), expected);
        assert.equal((await fetch(`${served().url}/healthz`)).status, 200);
      }).timeout(5000);
    });
  }
});

describe('POST /api/messages', () => {
  const handled: unknown[] = [];
  const served = started({
    teams: {
      async handle(req, res) {
        handled.push(req.body);
        if (req.body.text === 'fail') throw new Error('fail: my words');
        res.writeHead(202);
        res.end();
      },
    },
  });

  it('hands the parsed activity to the Teams channel, with every field it came with', async () => {
    const activity = {
      type: 'message',
      text: 'Hello',
      channelData: { tenant: { id: 't' } },
      from: { id: 'a', aadObjectId: 'b' },
    };
    assert.equal((await post(`${served().url}/api/messages`, activity)).status, 202);
    assert.deepEqual(handled.at(-1), activity);
  });

  for (const body of [
    '',
    '{',
    '[]',
    '{"type":7}',
    '{"type":"message","text":{}}',
    '{"type":"message","from":"me"}',
    '{"type":"message","conversation":7}',
    '{"type":"message","entities":["x"]}',
  ])
    it(`answers 400 to ${body || 'nothing'}`, async () => {
      const before = handled.length;
      assert.equal((await fetch(`${served().url}/api/messages`, { method: 'POST', body })).status, 400);
      assert.equal(handled.length, before);
    });

  it('answers 413 to more than 256 kB, and not to less', async () => {
    assert.equal(
      (await post(`${served().url}/api/messages`, { type: 'message', text: 'a'.repeat(257 * 1024) })).status,
      413,
    );
    assert.equal(
      (await post(`${served().url}/api/messages`, { type: 'message', text: 'a'.repeat(250 * 1024) })).status,
      202,
    );
  });

  it('answers a failure in our words, and logs it without anybody’s', async () => {
    const answer = await post(`${served().url}/api/messages`, { type: 'message', text: 'fail' });
    assert.equal(answer.status, 500);
    assert.doesNotMatch(await answer.text(), /fail:|at /);
    assert.ok(!served().lines.join('').includes('my words'));
  });
});

/** A server for all tests of a block. */
function started(different: Different): () => Served {
  let served: Served | undefined;
  before(async () => {
    served = await serve(different);
  });
  after(() => served?.close());
  return () => served ?? assert.fail('not started');
}
