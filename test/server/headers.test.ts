import assert from 'node:assert/strict';
import { bearer, openSession, openStream, reconnect, type Session } from '../support/direct-line-client.ts';
import { type Served, serve } from '../support/serve.ts';
import { sourceFiles, textOf } from '../support/source-files.ts';

type Policy = 'nobody' | 'listed';

interface Row {
  readonly method: 'GET' | 'POST';
  /** As it is written in the server. */
  readonly route: string;
  /** What is asked for; every one may carry a secret behind its question mark. */
  readonly path: (session: Session) => string;
  readonly status: number;
  /** Who may show it in a frame. */
  readonly framed?: Policy;
  /** Loaded by the trust's own pages. */
  readonly shared?: true;
}

const at = (path: string) => () => path;
const conversation = ({ conversationId }: Session) => `/v3/directline/conversations/${conversationId}`;

const rows: readonly Row[] = [
  { method: 'GET', route: '/', path: at('/'), status: 200 },
  { method: 'GET', route: '/chat', path: at('/chat'), status: 200, framed: 'listed' },
  { method: 'GET', route: '/privacy', path: at('/privacy'), status: 200 },
  { method: 'GET', route: '/terms', path: at('/terms'), status: 200 },
  { method: 'GET', route: '/lanyard.js', path: at('/lanyard.js'), status: 200, shared: true },
  { method: 'GET', route: '/widget/:file', path: at('/widget/loader-A.js'), status: 200 },
  { method: 'GET', route: '/booklets', path: at('/booklets'), status: 200 },
  { method: 'GET', route: '/booklets/:file', path: at('/booklets/nowhere'), status: 404 },
  { method: 'GET', route: '/pictures/:file', path: at('/pictures/nowhere.png'), status: 404 },
  { method: 'GET', route: '/calendar/:opportunity/:file', path: at('/calendar/a/b.ics'), status: 404 },
  { method: 'GET', route: '/you-said-we-did', path: at('/you-said-we-did'), status: 200 },
  { method: 'GET', route: 'feedPath', path: at('/you-said-we-did.xml'), status: 200 },
  { method: 'GET', route: '/report', path: at('/report'), status: 404 },
  { method: 'GET', route: '/webchat', path: at('/webchat'), status: 200 },
  { method: 'GET', route: '/webchat/webchat.js', path: at('/webchat/webchat.js'), status: 404 },
  { method: 'GET', route: '/healthz', path: at('/healthz'), status: 200 },
  { method: 'GET', route: '/readyz', path: at('/readyz'), status: 200 },
  { method: 'GET', route: '/widget/services', path: at('/widget/services'), status: 200 },
  { method: 'POST', route: '/widget/session', path: at('/widget/session'), status: 200 },
  { method: 'POST', route: '/api/messages', path: at('/api/messages'), status: 404 },
  { method: 'POST', route: 'conversations', path: at('/v3/directline/conversations'), status: 200 },
  { method: 'GET', route: '`${conversations}/:id`', path: conversation, status: 200 },
  {
    method: 'GET',
    route: '`${conversations}/:id/activities`',
    path: (session) => `${conversation(session)}/activities`,
    status: 200,
  },
  {
    method: 'POST',
    route: '`${conversations}/:id/activities`',
    path: (session) => `${conversation(session)}/activities`,
    status: 400,
  },
  {
    method: 'POST',
    route: '`${directLinePath}/tokens/refresh`',
    path: at('/v3/directline/tokens/refresh'),
    status: 200,
  },
  { method: 'POST', route: '/widget/forget', path: at('/widget/forget'), status: 200 },
  { method: 'GET', route: 'none', path: at('/nowhere'), status: 404 },
  { method: 'POST', route: 'another method', path: at('/chat'), status: 405 },
];

const listed = 'https://www.trust.example';
const secret = 'S3CR3T-S3CR3T';
const loader = { body: Buffer.from('1'), smaller: { br: Buffer.from(''), gzip: Buffer.from('') } };

describe('the headers of every route', () => {
  let served: Served;
  let session: Session;
  before(async () => {
    const file = { ...loader, type: 'text/javascript', etag: '"a"' };
    served = await serve({
      config: { publicUrl: 'https://chat.trust.example', allowedOrigins: [listed], languages: ['en'] },
      widgetFiles: new Map([['/widget/loader-A.js', file]]),
    });
    session = { ...(await openSession(served.url)) };
  });
  after(() => served.close());

  const ask = ({ method, path }: Row, origin: string) =>
    fetch(`${served.url}${path(session)}?q=${secret}`, {
      method,
      headers: { origin, ...bearer(session.token) },
    });

  it('are looked at here for every route there is', () => {
    const registered = sourceFiles
      .filter((file) => file.startsWith('src/server/'))
      .flatMap((file) => [...textOf(file).matchAll(/server\.(get|post)\(\s*([^,\s]+),/g)])
      .map(([, method = '', route = '']) => `${method.toUpperCase()} ${route.replace(/^'|'$/g, '')}`);
    const looked = rows.slice(0, -2).map(({ method, route }) => `${method} ${route}`);
    assert.deepEqual(registered.sort(), looked.sort());
  });

  for (const row of rows)
    it(`${row.method} ${row.route}`, async () => {
      const answer = await ask(row, listed);
      assert.equal(answer.status, row.status);
      const { headers } = answer;
      const policy = headers.get('content-security-policy') ?? '';
      assert.match(policy, /^default-src 'none'/);
      assert.doesNotMatch(policy, /script-src[^;]*unsafe|\*/);
      const ancestors = row.framed === 'listed' ? `'self' ${listed}` : "'none'";
      assert.equal(/frame-ancestors ([^;]+)/.exec(policy)?.[1], ancestors);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.match(headers.get('permissions-policy') ?? '', /camera=\(\).*microphone=\(\)/);
      assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin');
      assert.equal(headers.get('cross-origin-resource-policy'), row.shared ? 'cross-origin' : 'same-origin');
      assert.equal(headers.get('strict-transport-security'), 'max-age=31536000');
      assert.equal(headers.get('access-control-allow-origin'), listed);
      assert.equal(headers.get('access-control-allow-credentials'), null);
      for (const told of ['server', 'x-powered-by']) assert.equal(headers.get(told), null, told);
      const stranger = await ask(row, 'https://elsewhere.example');
      assert.equal(stranger.headers.get('access-control-allow-origin'), null);
    });

  it('leave no secret of an address, no token and no conversation in the log', async () => {
    const fresh = await openSession(served.url);
    const address = (await reconnect({ ...fresh, domain: `${served.url}/v3/directline` })).streamUrl;
    const stream = openStream(address.replace('wss://chat.trust.example', served.url.replace('http', 'ws')));
    await stream.frame();
    const log = served.lines.join('');
    assert.ok(served.lines.length > rows.length);
    const hidden = [
      secret,
      session.token,
      session.conversationId,
      new URL(address).searchParams.get('t') ?? 'no token',
    ];
    for (const one of hidden) assert.ok(!log.includes(one), one);
  });

  it('say nothing of TLS where there is none', async () => {
    const plain = await serve();
    try {
      const { headers } = await fetch(`${plain.url}/healthz`);
      assert.equal(headers.get('strict-transport-security'), null);
    } finally {
      await plain.close();
    }
  });
});
