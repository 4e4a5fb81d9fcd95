import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { reconnect, type Session } from '../support/direct-line-client.ts';
import { freePort } from '../support/free-port.ts';
import { startService } from '../support/service.ts';
import { percentileOf } from './spread-of.ts';
import { openChat, say } from './walks.ts';

interface Open {
  readonly session: Session;
  readonly from: Record<string, string>;
  readonly socket: WebSocket;
}

const messages = 1_000;
const opening = 16;

/** Many open chats on one process: what they take, and how long an answer needs to its own socket at so many messages a second. */
export async function measureSockets(
  settings: Readonly<Record<string, string>>,
  { sockets, perSecond }: { readonly sockets: number; readonly perSecond: number },
): Promise<readonly string[]> {
  const metrics = await freePort();
  const service = await startService({ ...settings, METRICS_PORT: String(metrics) });
  const resident = async () => {
    const text = await (await fetch(`http://127.0.0.1:${metrics}/metrics`)).text();
    return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]) / 2 ** 20;
  };
  const open: Open[] = [];
  try {
    const before = await resident();
    const one = async () => {
      while (open.length < sockets) open.push(await openSocket(service.url));
    };
    await Promise.all(Array.from({ length: opening }, one));
    const during = await resident();
    const ms = await answers(open, perSecond);
    const rate = `${messages} messages at ${perSecond} a second`;
    return [
      `${open.length} open sockets on one process: resident ${before.toFixed(0)} → ${during.toFixed(0)} MiB, ${(((during - before) * 1024) / open.length).toFixed(1)} KiB each; ${rate}: p50 ${percentileOf(ms, 50).toFixed(0)} ms, p95 ${percentileOf(ms, 95).toFixed(0)} ms from message to answer`,
    ];
  } finally {
    for (const { socket } of open) socket.terminate();
    await service.remove();
  }
}

async function openSocket(url: string): Promise<Open> {
  const { session, from } = await openChat(url);
  const { streamUrl } = await reconnect(session);
  const socket = new WebSocket(streamUrl, { headers: from, perMessageDeflate: false });
  socket.on('error', () => undefined);
  await once(socket, 'open');
  return { session, from, socket };
}

/** Speaks in one chat after another at an even pace, whether or not the last was answered. */
async function answers(open: readonly Open[], perSecond: number): Promise<readonly number[]> {
  const heard: Promise<number>[] = [];
  const began = performance.now();
  for (let number = 0; number < messages; number += 1) {
    const { session, from, socket } = open[(number * 7) % open.length] ?? missing();
    const at = performance.now();
    const answered = new Promise<number>((resolve) => {
      const hear = (data: unknown) => {
        if (!/"role":"bot"/.test(String(data))) return;
        socket.off('message', hear);
        resolve(performance.now() - at);
      };
      socket.on('message', hear);
    });
    heard.push(say(session, from, 'menu').then(() => answered));
    await setTimeout(Math.max(0, began + ((number + 1) * 1_000) / perSecond - performance.now()));
  }
  return Promise.all(heard);
}

const missing = (): never => {
  throw new Error('no chat is open');
};
