import type { IncomingMessage } from 'node:http';
import { type Answer, refusal } from './answer.ts';

export type ReadJson =
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly answer: Answer };

/** How much more than the limit is still read, so that the client gets to read why it was refused. */
const patience = 4 * 1024 * 1024;

/**
 * Reads a request's body as JSON, at most `limit` bytes of it. An empty body is undefined. Bytes that are not UTF-8 are
 * refused, because reading them anyway would change what was typed.
 */
export async function readJson(req: IncomingMessage, limit: number): Promise<ReadJson> {
  const bytes = await readBytes(req, limit);
  if (bytes === undefined) return refused(413, 'MessageSizeTooBig', `Send at most ${Math.floor(limit / 1024)} kB.`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'read', value: text.trim() === '' ? undefined : JSON.parse(text, asKept) };
  } catch {
    return refused(400, 'BadSyntax', 'The body is not JSON that can be read.');
  }
}

async function readBytes(req: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    if (size > limit + patience) break;
  }
  return size > limit ? undefined : Buffer.concat(chunks);
}

/**
 * `__proto__` is no name for anything a client of ours sends, and copying it would change an object's nature. NUL shows
 * nothing and PostgreSQL keeps no text with it, so it is left out, and the words around it are taken.
 */
function asKept(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('__proto__ is not accepted');
  return typeof value === 'string' ? value.replaceAll('\u0000', '') : value;
}

const refused = (status: number, code: string, message: string): ReadJson => ({
  kind: 'refused',
  answer: refusal(status, code, message),
});
