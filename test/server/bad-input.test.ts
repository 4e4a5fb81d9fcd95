import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { z } from 'zod/v4';
import { activitiesOf, bearer, openSession, poll, post, type Session, say } from '../support/direct-line-client.ts';
import { type Served, serve } from '../support/serve.ts';

const Refusal = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string().regex(/^[A-Z].+\.$/) }),
});

describe('bad input', () => {
  let served: Served;
  let session: Session;
  beforeEach(async () => {
    served = await serve();
    session = await openSession(served.url);
  });
  afterEach(() => served.close());

  const lanyard = { card: 'greeting', action: 'start', nonce: 'nonce-1' };
  const manyFields = Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`field${at}`, 'x']));
  const activities: readonly [what: string, status: number, body: string][] = [
    ['nothing', 400, ''],
    ['JSON that breaks off', 400, '{"type":"message","text":"Hel'],
    ['no JSON at all', 400, '<message/>'],
    ['null', 400, 'null'],
    ['a list', 400, '[{"type":"message","text":"Hello"}]'],
    ['a message without a type', 400, '{"text":"Hello"}'],
    ['a type that is no text', 400, '{"type":7}'],
    ['an unknown type', 400, '{"type":"bogus"}'],
    ['an invoke', 400, '{"type":"invoke","name":"adaptiveCard/action"}'],
    ['a conversation update', 400, '{"type":"conversationUpdate"}'],
    ['a text that is a number', 400, '{"type":"message","text":7}'],
    ['a text that is an object', 400, '{"type":"message","text":{"a":1}}'],
    ['an empty text', 400, '{"type":"message","text":" \\n "}'],
    ['neither text nor value', 400, '{"type":"message"}'],
    ['8,001 characters', 400, JSON.stringify({ type: 'message', text: 'a'.repeat(8001) })],
    ['a file', 400, JSON.stringify({ type: 'message', text: 'Look', attachments: [{ contentType: 'image/png' }] })],
    ['a value without a card', 400, '{"type":"message","value":{"a":"b"}}'],
    ['a card without its name', 400, '{"type":"message","value":{"lanyard":{"action":"start","nonce":"n"}}}'],
    ['a card of the wrong type', 400, '{"type":"message","value":{"lanyard":"greeting"}}'],
    ['a nested field', 400, JSON.stringify({ type: 'message', value: { lanyard, age: { $gt: 0 } } })],
    ['61 fields', 400, JSON.stringify({ type: 'message', value: { lanyard, ...manyFields } })],
    [
      'a field called __proto__',
      400,
      `{"type":"message","value":{"lanyard":${JSON.stringify(lanyard)},"__proto__":{"admin":"yes"}}}`,
    ],
    ['a __proto__ anywhere', 400, '{"type":"message","text":"Hello","channelData":{"a":{"__proto__":{"admin":true}}}}'],
    ['a field called constructor', 400, JSON.stringify({ type: 'message', value: { lanyard, constructor: 'x' } })],
    [
      'a client’s name for it that is no text',
      400,
      '{"type":"message","text":"Hello","channelData":{"clientActivityID":7}}',
    ],
    [
      'a client’s name for it of 101 characters',
      400,
      JSON.stringify({ type: 'message', text: 'Hello', channelData: { clientActivityID: 'c'.repeat(101) } }),
    ],
    ['more than 64 kB', 413, JSON.stringify({ type: 'message', text: 'a'.repeat(65 * 1024) })],
    ['much more than 64 kB', 413, 'a'.repeat(3 * 1024 * 1024)],
  ];
  for (const [what, status, body] of activities)
    it(`answers ${status} to ${what}, and keeps nothing`, async () => {
      const answer = await fetch(activitiesOf(session), {
        method: 'POST',
        body,
        headers: { ...bearer(session.token), 'content-type': 'application/json' },
      });
      assert.equal(answer.status, status);
      Refusal.parse(await answer.json());
      assert.equal((await poll(session)).activities.length, 1);
      assert.equal(Reflect.get({}, 'admin'), undefined);
    });

  it('takes what was typed around a NUL, which shows nothing and which PostgreSQL does not keep', async () => {
    const text = 'before\u0000after';
    const channelData = { clientActivityID: 'c\u00001' };
    await say(session, { text, channelData });
    const [, mine] = (await poll(session)).activities;
    assert.deepEqual([mine?.text, mine?.channelData?.clientActivityID], ['beforeafter', 'c1']);
  });

  it('refuses bytes that are not UTF-8 rather than changing what was typed', async () => {
    const body = Buffer.concat([
      Buffer.from('{"type":"message","text":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}'),
    ]);
    const answer = await fetch(activitiesOf(session), { method: 'POST', body, headers: bearer(session.token) });
    assert.equal(answer.status, 400);
  });

  const tokens: readonly [
    what: string,
    status: number,
    code: string,
    authorization: (theirs: Session) => Promise<string> | string,
  ][] = [
    ['no token', 401, 'Unauthorized', () => ''],
    ['another scheme', 401, 'Unauthorized', () => 'Basic abc'],
    ['garbage', 403, 'BadArgument', () => 'Bearer garbage'],
    ['another conversation’s token', 403, 'Forbidden', ({ token }) => `Bearer ${token}`],
    ['a resume token', 403, 'BadArgument', () => `Bearer ${session.resume}`],
    ['a token signed with nothing', 403, 'BadArgument', () => `Bearer ${unsigned(session.conversationId)}`],
    [
      'a token for a conversation that is gone',
      403,
      'ConversationEnded',
      async () => `Bearer ${(await served.tokens.issue('directline', 'gone')).token}`,
    ],
    [
      'an expired token',
      403,
      'TokenExpired',
      () => {
        served.clock.now = new Date('2026-03-02T10:30:01.000Z');
        return `Bearer ${session.token}`;
      },
    ],
  ];
  for (const [what, status, code, authorization] of tokens)
    it(`answers ${status} ${code} to ${what}, whatever is asked`, async () => {
      const headers = { authorization: await authorization(await openSession(served.url)) };
      const conversation = `${session.domain}/conversations/${code === 'ConversationEnded' ? 'gone' : session.conversationId}`;
      const asked = [
        await post(`${conversation}/activities`, { type: 'message', text: 'Hello' }, headers),
        await fetch(`${conversation}/activities`, { headers }),
        await fetch(conversation, { headers }),
        ...(code === 'Forbidden'
          ? []
          : [
              await post(`${session.domain}/conversations`, {}, headers),
              await post(`${session.domain}/tokens/refresh`, {}, headers),
            ]),
      ];
      for (const answer of asked) {
        assert.equal(answer.status, status);
        assert.equal(Refusal.parse(await answer.json()).error.code, code);
      }
    });

  for (const watermark of ['x', '-1', '1.5', '9'.repeat(30)])
    it(`answers 400 to the watermark ${watermark}`, async () => {
      const answer = await fetch(`${activitiesOf(session)}?watermark=${watermark}`, { headers: bearer(session.token) });
      assert.equal(answer.status, 400);
    });

  const routes: readonly [method: string, path: string, status: number][] = [
    ['GET', '/nowhere', 404],
    ['GET', '/v3/directline/nowhere', 404],
    ['GET', '/v3/directline/conversations', 405],
    ['DELETE', '/widget/session', 405],
    ['PUT', '/healthz', 405],
    ['GET', '/widget/%2e%2e%2fpackage.json', 404],
    ['GET', '/widget/%E0%A4%A', 404],
    ['POST', '/api/messages', 404],
  ];
  for (const [method, path, status] of routes)
    it(`answers ${status} to ${method} ${path}`, async () => {
      const answer = await fetch(served.url + path, { method });
      assert.equal(answer.status, status);
      Refusal.parse(await answer.json());
    });

  for (const line of [
    'GET http://[::bad/ HTTP/1.1',
    'GET //evil.example/ HTTP/1.1',
    'NONSENSE',
    'GET /chat HTTP/1.1\r\nHost: a/b',
    'GET /chat HTTP/1.1\r\nHost: a b',
    'GET /chat HTTP/1.1\r\nHost: a:99999',
    'GET /chat HTTP/1.1\r\nHost: 1.2.3.4.5',
    'GET /chat HTTP/1.1\r\nHost: %',
    'GET /chat HTTP/1.1\r\nHost: [::1',
    'GET //evil.example:x/chat HTTP/1.1',
    'GET /chat HTTP/1.0',
  ])
    it(`survives the request ${JSON.stringify(line)}`, async () => {
      const answer = await new Promise<string>((resolve) => {
        const socket = connect(served.port, '127.0.0.1', () =>
          socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`),
        );
        let text = '';
        socket.on('data', (chunk) => {
          text += chunk;
        });
        socket.on('close', () => resolve(text));
      });
      assert.match(answer, /^HTTP\/1\.1 [24]\d\d /);
      assert.equal((await fetch(`${served.url}/healthz`)).status, 200);
    });
});

function unsigned(conversation: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ conversation, aud: 'directline', exp: 4_000_000_000 })}.`;
}
