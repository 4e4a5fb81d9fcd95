import { createHash } from 'node:crypto';
import type { Request } from 'restify';
import type { Answer } from './answer.ts';

/** The answer with a mark of its content, which a browser shows again at its next visit; 304 when it is still the same. */
export function unlessUnchanged(req: Request, answer: Answer): Answer {
  const etag = `"${createHash('sha256')
    .update(answer.body ?? '')
    .digest('base64url')
    .slice(0, 22)}"`;
  const headers = { 'cache-control': 'no-cache', ...answer.headers, etag };
  return req.headers['if-none-match'] === etag ? { status: 304, headers } : { ...answer, headers };
}
