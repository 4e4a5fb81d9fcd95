import { once } from 'node:events';
import fc from 'fast-check';
import { WebSocket } from 'ws';
import { bearer } from '../support/direct-line-client.ts';
import { createChats } from './chats.ts';
import { defineDoor } from './door.ts';
import { oddText, rarely } from './odd-values.ts';
import type { Target } from './target.ts';

const frame = fc.oneof(
  fc.constantFrom('', 'x'.repeat(129), 'x'.repeat(70_000), '{}', Buffer.from([0xff, 0xfe, 0])),
  oddText,
);
const inputs = fc.record({
  watermark: rarely(oddText),
  token: rarely(oddText),
  id: rarely(oddText),
  frames: fc.array(frame, { maxLength: 4 }),
  end: fc.constantFrom('close', 'terminate'),
});

/** The stream of a chat: tokens and watermarks that were never given, frames that nobody expects, ends without a word. */
export function socketDoor(target: Target) {
  const chat = createChats(target);
  return defineDoor({ name: 'sockets', share: 5 }, inputs, async ({ watermark, token, id, frames, end }) => {
    const { conversationId, token: own } = await chat();
    const path = `/v3/directline/conversations/${conversationId}`;
    const { text } = await target.ask({ method: 'GET', path, headers: bearer(own) });
    const stream = new URL(JSON.parse(text).streamUrl);
    if (watermark !== undefined) stream.searchParams.set('watermark', watermark);
    if (token !== undefined) stream.searchParams.set('t', token);
    if (id !== undefined)
      stream.pathname = stream.pathname.replace(conversationId, encodeURIComponent(id.toWellFormed()));
    const status = await visit(stream.href, frames, end);
    return status >= 500 ? `answered ${status}` : target.wrongWith({ method: 'GET', path: '/healthz' });
  });
}

/** Opens, sends, and ends; gives the status of the handshake. */
async function visit(url: string, frames: readonly (string | Buffer)[], end: 'close' | 'terminate'): Promise<number> {
  const socket = new WebSocket(url);
  socket.on('error', () => undefined);
  const status = await new Promise<number>((resolve) => {
    socket.once('open', () => resolve(101));
    socket.once('unexpected-response', (_req, res) => resolve(res.statusCode ?? 0));
  });
  if (status !== 101) {
    socket.terminate();
    return status;
  }
  for (const one of frames) if (socket.readyState === WebSocket.OPEN) socket.send(one);
  if (socket.readyState === WebSocket.CLOSED) return status;
  const gone = once(socket, 'close');
  socket[end]();
  await gone;
  return status;
}
