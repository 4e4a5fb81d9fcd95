import { connect } from 'node:net';
import fc from 'fast-check';
import { defineDoor } from './door.ts';
import { oddText } from './odd-values.ts';
import type { Target } from './target.ts';

const line = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('GET', 'POST', 'OPTIONS', 'CONNECT', 'HEAD', 'get', 'PRI') },
      { weight: 1, arbitrary: oddText },
    ),
    fc.oneof(
      fc.constantFrom('/', '*', '//', '/chat', '/widget/session', '/api/messages', 'http://[::bad/', 'http://a/chat'),
      fc.constantFrom(
        '/v3/directline/conversations/x/stream?t=x',
        '/v3/directline/conversations/x/stream?watermark=-1',
      ),
      oddText,
    ),
    fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9.9', '', 'RTSP/1.0'),
  )
  .map((parts) => parts.join(' '));
const headers = fc.constantFrom(
  ...[
    'Host: x',
    'Host: a:99999',
    'Host:',
    'Host: x\r\nHost: y',
    'Connection: close',
    'Connection: upgrade',
    'Expect: odd',
  ],
  ...[
    'Upgrade: websocket',
    'Upgrade: h2c',
    'Sec-WebSocket-Key: x',
    'Sec-WebSocket-Version: 13',
    'Expect: 100-continue',
  ],
  ...[
    'Content-Length: 5',
    'Content-Length: -1',
    'Content-Length: 5\r\nContent-Length: 6',
    'Transfer-Encoding: chunked',
  ],
  ...['Transfer-Encoding: gzip, chunked', 'X: \u0000', ' folded: x', 'X-Forwarded-For: [', `X: ${'a'.repeat(20_000)}`],
);
const body = fc.oneof(
  fc.constantFrom(
    '',
    '{}',
    '5\r\nhello\r\n0\r\n\r\n',
    'ffffffffff\r\n',
    '-1\r\nx',
    '0\r\nX: y\r\n\r\n',
    '\u0089\u0080xxxx',
  ),
  oddText,
);
const inputs = fc
  .tuple(line, fc.array(fc.oneof({ weight: 9, arbitrary: headers }, oddText), { maxLength: 6 }), body)
  .map(([first, more, rest]) => `${[first, ...more].join('\r\n')}\r\n\r\n${rest}`);

/** Bytes that are HTTP only nearly, upgrades to sockets among them. */
export const rawDoor = (target: Target) =>
  defineDoor({ name: 'bytes', share: 6 }, inputs, async (bytes) => {
    const told = await exchange(target.service.url, bytes);
    const [, status = ''] = /^HTTP\/1\.\d (\d{3})/.exec(told) ?? [];
    if (status.startsWith('5')) return `answered ${status}: ${told.slice(0, 200)}`;
    return target.wrongWith({ method: 'GET', path: '/healthz' });
  });

/** Sends bytes and says no more; gives what comes back until the service hangs up, or for a second. */
function exchange(url: string, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let told = '';
    const socket = connect(Number(new URL(url).port), 'localhost', () => socket.end(bytes));
    socket.setTimeout(1_000, () => socket.destroy());
    socket.on('data', (chunk) => {
      told += chunk;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(told));
  });
}
