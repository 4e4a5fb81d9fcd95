import type { IncomingMessage } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Answer } from './answer.ts';
import { encodings } from './widget-files.ts';

/** In bytes. Less is one packet either way. */
const worthIt = 1_000;
const smaller = {
  // A page is made for each request: quick matters more than the last byte.
  br: (body: string) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: string) => gzipSync(body),
} as const;

/** The best way to make something smaller that the browser can read; undefined when there is none. */
export const encodingFor = (req: Pick<IncomingMessage, 'headers'>) => {
  const asked = String(req.headers['accept-encoding'] ?? '').split(/\s*,\s*/);
  return encodings.find((one) => asked.some((name) => name.split(';')[0] === one && !/;q=0(\.0*)?$/.test(name)));
};

/** A page as small as the browser can read it; every other answer as it is. A page holds no secret that its size could tell. */
export function compressPage(req: Pick<IncomingMessage, 'headers'>, answer: Answer): Answer {
  const { headers = {}, body } = answer;
  const isPage = headers['content-type']?.startsWith('text/html') === true && typeof body === 'string';
  if (!isPage || body.length < worthIt) return answer;
  const encoding = encodingFor(req);
  const varied = { ...headers, vary: 'origin, accept-encoding' };
  if (encoding === undefined) return { ...answer, headers: varied };
  return { ...answer, headers: { ...varied, 'content-encoding': encoding }, body: smaller[encoding](body) };
}
