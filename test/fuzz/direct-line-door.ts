import fc from 'fast-check';
import { bearer, type Session } from '../support/direct-line-client.ts';
import { createChats } from './chats.ts';
import { defineDoor } from './door.ts';
import { mutated } from './mutated.ts';
import { asJson, headerText, oddText, oddValue, rarely } from './odd-values.ts';
import type { Target } from './target.ts';

const messages = fc.constantFrom<unknown[]>(
  { type: 'message', text: 'give feedback', from: { id: 'p' }, channelData: { clientActivityID: 'c-1' } },
  { type: 'message', text: '', attachments: [{ contentType: 'image/png', contentUrl: 'data:,' }] },
  { type: 'message', value: { lanyard: { card: 'greeting', action: 'start', nonce: 'n', value: 'feedback' } } },
  { type: 'typing', from: { id: 'p' } },
  { type: 'event', name: 'webchat/join', value: { language: 'en' } },
  { type: 'conversationUpdate', membersAdded: [{ id: 'p' }] },
);
const body = fc.oneof(
  { weight: 6, arbitrary: mutated(messages).map(asJson) },
  { weight: 2, arbitrary: oddValue.map(asJson) },
  { weight: 1, arbitrary: oddText },
);
const base = '/v3/directline';
const place = fc.constantFrom(
  ...['/conversations', '/conversations/ID', '/conversations/ID/activities', '/conversations/ID/upload'],
  ...['/conversations/ID/activities/1', '/conversations/ID/stream', '/tokens/refresh', '/tokens/generate', '/session'],
);
const token = fc.constantFrom('own', 'resume', 'none', 'garbage', 'cut', 'basic', 'twice');
const header = fc.constantFrom(
  ...['origin', 'accept-version', 'content-type', 'x-ms-bot-agent', 'x-forwarded-for', 'if-none-match', 'range'],
  ...['accept', 'accept-encoding', 'x-http-method-override', 'content-encoding', 'host', 'cookie', 'upgrade'],
);
const inputs = fc.record({
  method: fc.constantFrom(...Array(6).fill('POST'), 'GET', 'GET', 'GET', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'),
  place: fc.oneof(
    { weight: 4, arbitrary: fc.constant('/conversations/ID/activities') },
    { weight: 3, arbitrary: place },
  ),
  id: rarely(oddText),
  token: fc.oneof({ weight: 6, arbitrary: fc.constant('own') }, { weight: 2, arbitrary: token }),
  watermark: rarely(oddText),
  headers: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, fc.dictionary(header, headerText, { maxKeys: 2 })),
  body,
});

/** Microsoft's Direct Line, as its clients never speak it. */
export function directLineDoor(target: Target) {
  const chat = createChats(target);
  return defineDoor({ name: 'Direct Line', share: 30 }, inputs, async (input) => {
    const session = await chat();
    const id = encodeURIComponent((input.id ?? session.conversationId).toWellFormed());
    const query = input.watermark === undefined ? '' : `?watermark=${input.watermark}`;
    return target.wrongWith({
      method: input.method,
      path: `${base}${input.place.replace('ID', id)}${query}`,
      headers: { 'content-type': 'application/json', ...authorization(input.token, session), ...input.headers },
      ...(input.method === 'GET' || input.method === 'HEAD' ? {} : { body: input.body }),
    });
  });
}

function authorization(kind: string, { token: own, resume }: Session): Record<string, string> {
  const kinds: Readonly<Record<string, Record<string, string>>> = {
    none: {},
    resume: bearer(resume),
    garbage: bearer('eyJhbGciOiJub25lIn0.e30.'),
    cut: bearer(own.slice(0, -3)),
    basic: { authorization: `Basic ${own}` },
    twice: { authorization: `Bearer ${own}, Bearer ${own}` },
  };
  return kinds[kind] ?? bearer(own);
}
