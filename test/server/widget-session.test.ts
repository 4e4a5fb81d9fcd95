import assert from 'node:assert/strict';
import { z } from 'zod/v4';
import { bearer, openSession, post } from '../support/direct-line-client.ts';
import { type Served, serve } from '../support/serve.ts';

const Refusal = z.object({ error: z.object({ code: z.string() }) });
const codeOf = async (answer: Response) => Refusal.parse(await answer.json()).error.code;

describe('POST /widget/session', () => {
  let served: Served;
  beforeEach(async () => {
    const trustedProxy = { kind: 'addresses', addresses: ['127.0.0.1'] } as const;
    const languages = ['en', 'pl'] as const;
    const config = { allowedOrigins: ['https://www.trust.example'], trustedProxy, languages };
    served = await serve({ rates: { births: 3 }, config });
  });
  afterEach(() => served.close());
  const ask = (body: unknown, headers: Record<string, string> = {}) =>
    post(`${served.url}/widget/session`, body, headers);

  it('makes a conversation of its own for everybody who asks', async () => {
    const [one, two] = [await openSession(served.url), await openSession(served.url)];
    assert.notEqual(one.conversationId, two.conversationId);
    assert.equal(one.expires_in, 1800);
    assert.equal(one.domain, `${served.url}/v3/directline`);
  });

  it('needs no body', async () => {
    assert.equal((await fetch(`${served.url}/widget/session`, { method: 'POST' })).status, 200);
  });

  it('names the public address where one is set, whatever the Host header says', async () => {
    const behind = await serve({
      config: { publicUrl: 'https://chat.trust.example', allowedOrigins: [], languages: ['en'] },
    });
    try {
      assert.equal((await openSession(behind.url)).domain, 'https://chat.trust.example/v3/directline');
    } finally {
      await behind.close();
    }
  });

  it('speaks the language that is asked for and offered, and English else', async () => {
    const spoken = async (wish: object) => {
      const { conversationId } = await openSession(served.url, wish);
      return (await served.store.conversations.find(conversationId))?.locale;
    };
    assert.equal(await spoken({ locale: 'pl' }), 'pl');
    assert.equal(await spoken({ locale: 'ar' }), 'en');
    assert.equal(await spoken({ locale: 'not a language' }), 'en');
  });

  it('goes on in another language, once, and in the same one when none is asked for', async () => {
    const { resume, conversationId } = await openSession(served.url);
    const lines = async () => (await served.store.transcript.since(conversationId, 0)).length;
    assert.equal(await lines(), 1);
    for (const locale of ['pl', 'pl', undefined, 'ar']) assert.equal((await ask({ resume, locale })).status, 200);
    assert.equal(await lines(), 2);
    assert.equal((await served.store.conversations.find(conversationId))?.locale, 'pl');
  });

  it('refuses to go on with what is no resume token, an old one, or one for a lost conversation', async () => {
    const { resume, token } = await openSession(served.url);
    assert.equal(await codeOf(await ask({ resume: 'garbage' })), 'BadArgument');
    assert.equal(await codeOf(await ask({ resume: token })), 'BadArgument');
    assert.equal(
      await codeOf(await ask({ resume: (await served.tokens.issue('resume', 'gone')).token })),
      'ConversationEnded',
    );
    served.clock.now = new Date('2026-03-03T10:00:01.000Z');
    const late = await ask({ resume });
    assert.equal(late.status, 403);
    assert.equal(await codeOf(late), 'TokenExpired');
  });

  for (const body of ['{"resume":7}', '[]', '"x"', '{"resume":', JSON.stringify({ resume: 'x'.repeat(5000) })])
    it(`answers 400 to ${body.slice(0, 20)}`, async () => {
      assert.equal((await fetch(`${served.url}/widget/session`, { method: 'POST', body })).status, 400);
    });

  it('limits how many conversations one address begins, and not how often it comes back', async () => {
    const { resume } = await openSession(served.url);
    await openSession(served.url);
    await openSession(served.url);
    const refused = await ask({});
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '20');
    assert.match(await refused.text(), /Many chats were started from here\..*Try again in 20 seconds\./);
    assert.equal((await ask({ resume })).status, 200);
    assert.equal((await ask({}, { 'x-forwarded-for': '203.0.113.9' })).status, 200);
    served.clock.now = new Date('2026-03-02T10:00:20.000Z');
    assert.equal((await ask({})).status, 200);
  });

  it('lets our own pages and listed ones ask, with the headers that their browser wants', async () => {
    for (const origin of [served.url, 'https://www.trust.example']) {
      const answer = await ask({}, { origin });
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('access-control-allow-origin'), origin);
      assert.equal(answer.headers.get('access-control-allow-credentials'), null);
    }
  });

  it('sends other pages away', async () => {
    for (const origin of ['https://elsewhere.example', 'null', 'https://www.trust.example.evil.example']) {
      const answer = await ask({}, { origin });
      assert.equal(answer.status, 403);
      assert.equal(answer.headers.get('access-control-allow-origin'), null);
    }
  });

  it('answers a browser that asks first', async () => {
    const asking = {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,x-ms-bot-agent,x-requested-with',
    };
    const options = (origin: string) =>
      fetch(`${served.url}/v3/directline/conversations`, { method: 'OPTIONS', headers: { origin, ...asking } });
    const answer = await options('https://www.trust.example');
    assert.equal(answer.status, 204);
    assert.equal(
      answer.headers.get('access-control-allow-headers'),
      'authorization, content-type, x-ms-bot-agent, x-requested-with',
    );
    assert.equal((await options('https://elsewhere.example')).status, 403);
  });

  it('puts the cross-origin headers on refusals too', async () => {
    const answer = await post(
      `${served.url}/v3/directline/tokens/refresh`,
      {},
      { origin: 'https://www.trust.example', ...bearer('garbage') },
    );
    assert.equal(answer.status, 403);
    assert.equal(answer.headers.get('access-control-allow-origin'), 'https://www.trust.example');
  });
});
