import assert from 'node:assert/strict';
import { WebSocket } from 'ws';
import { z } from 'zod/v4';

const Session = z.object({
  token: z.string(),
  conversationId: z.string(),
  expires_in: z.number(),
  domain: z.string(),
  resume: z.string(),
});
export type Session = z.infer<typeof Session>;
export const sessionOf = (text: string): Session => Session.parse(JSON.parse(text));

const Activity = z.looseObject({
  id: z.string(),
  timestamp: z.string(),
  from: z.looseObject({ id: z.string(), role: z.enum(['user', 'bot']) }),
  text: z.string().optional(),
  speak: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.looseObject({}) })).optional(),
  channelData: z.looseObject({ clientActivityID: z.string().optional() }).optional(),
});
export type Shown = z.infer<typeof Activity>;
const Frame = z.object({ activities: z.array(Activity), watermark: z.string() });
export const Connected = z.object({
  conversationId: z.string(),
  token: z.string(),
  expires_in: z.number(),
  streamUrl: z.string(),
});

/** What an activity shows, in a line. */
export const lineOf = ({ from, text, speak }: Shown) => `${from.role}: ${text ?? speak ?? ''}`;

export const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

export async function openSession(url: string, wish: object = {}): Promise<Session> {
  const answer = await post(`${url}/widget/session`, wish);
  assert.equal(answer.status, 200);
  return Session.parse(await answer.json());
}

export const activitiesOf = ({ domain, conversationId }: Session) =>
  `${domain}/conversations/${conversationId}/activities`;

/** Posts an activity and gives the id it got. */
export async function say(session: Session, activity: object): Promise<string> {
  const answer = await post(activitiesOf(session), { type: 'message', ...activity }, bearer(session.token));
  assert.equal(answer.status, 200);
  return z.object({ id: z.string() }).parse(await answer.json()).id;
}

export async function poll(session: Session, watermark = '') {
  const answer = await fetch(`${activitiesOf(session)}?watermark=${watermark}`, { headers: bearer(session.token) });
  assert.equal(answer.status, 200);
  return Frame.parse(await answer.json());
}

/** Where a client that comes back finds its stream. */
export async function reconnect({ domain, conversationId, token }: Session, watermark = '') {
  const answer = await fetch(`${domain}/conversations/${conversationId}?watermark=${watermark}`, {
    headers: bearer(token),
  });
  assert.equal(answer.status, 200);
  return Connected.parse(await answer.json());
}

/** A stream whose frames are read one after another. */
export function openStream(streamUrl: string, options: { origin?: string; autoPong?: boolean } = {}) {
  const socket = new WebSocket(streamUrl, options);
  const frames: z.infer<typeof Frame>[] = [];
  const waiting: ((frame: z.infer<typeof Frame>) => void)[] = [];
  socket.on('message', (data) => {
    const frame = Frame.parse(JSON.parse(String(data)));
    const next = waiting.shift();
    if (next) next(frame);
    else frames.push(frame);
  });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  const refused = new Promise<number>((resolve) => {
    socket.once('unexpected-response', (_req, res) => resolve(res.statusCode ?? 0));
  });
  socket.on('error', () => undefined);
  const frame = () => {
    const kept = frames.shift();
    return kept === undefined
      ? new Promise<z.infer<typeof Frame>>((resolve) => waiting.push(resolve))
      : Promise.resolve(kept);
  };
  return {
    socket,
    /** The close code. */
    closed,
    /** The HTTP status of a refused upgrade. */
    refused,
    frame,
    /** The lines of the next frames, one activity each. */
    async lines(count: number) {
      const lines: string[] = [];
      while (lines.length < count) lines.push(...(await frame()).activities.map(lineOf));
      return lines;
    },
    unread: frames,
  };
}
