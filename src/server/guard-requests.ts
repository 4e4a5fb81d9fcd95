import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Next, Request, Response, Server } from 'restify';
import type { Log } from '../log.ts';
import type { AddressOf } from './address-of.ts';
import { notFound, refusal, send } from './answer.ts';
import type { Limits } from './create-limits.ts';
import type { Origins } from './create-origins.ts';
import { patternOf } from './create-route.ts';
import { hostOf } from './host-of.ts';

const preflight = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'access-control-max-age': '600',
};

/** What a page of another origin may read of an answer, beside what it may always. */
const readable = 'retry-after';

interface Deps {
  readonly server: Server;
  /** What stands on every answer. */
  readonly headers: Readonly<Record<string, string>>;
  readonly origins: Origins;
  readonly addressOf: AddressOf;
  readonly limits: Pick<Limits, 'request'>;
  /** Whether a proxy is expected to tell whom a request is from. */
  readonly proxied: boolean;
  readonly log: Log;
  readonly now: () => Date;
}

/** What happens to every request, before its route and whether or not it has one. */
export function guardRequests({ server, headers, origins, addressOf, limits, proxied, log, now }: Deps): void {
  const notice = noticeUnknownProxy(log, proxied);
  server.first(refuseUnreadable);
  server.pre((req: Request, res: Response, next: Next) => {
    const from = now().getTime();
    res.once('finish', () => {
      const ms = now().getTime() - from;
      log.debug('request answered', { method: req.method ?? '', route: patternOf(req), status: res.statusCode, ms });
    });
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
    // Before the route, so that refusals carry them too: a browser hides a refusal without them from its page.
    const shared = allowOrigin(req, res, origins);
    notice(req);
    const tooMany = watched.includes(req.path()) ? undefined : limits.request(addressOf(req));
    if (tooMany !== undefined) {
      send(res, tooMany);
      return next(false);
    }
    if (req.method !== 'OPTIONS') return next();
    send(
      res,
      shared ? { status: 204, headers: preflight } : refusal(403, 'Forbidden', 'This site is not on the list.'),
    );
    next(false);
  });
  server.on('restifyError', refuseUnrouted);
}

/** What watches over the service must never take a flood for its death. */
const watched = ['/healthz', '/readyz'];

/** Behind a proxy that is not named, everybody has the proxy's address and shares its limits: that is said once. */
function noticeUnknownProxy(log: Log, proxied: boolean) {
  let said = proxied;
  return ({ headers }: Pick<IncomingMessage, 'headers'>) => {
    if (said || headers['x-forwarded-for'] === undefined) return;
    said = true;
    log.warn('a forwarded address is not believed: name the proxy', { setting: 'TRUSTED_PROXY' });
  };
}

/**
 * The router below makes an address of the Host header and the path, and would stop the whole process over one that is
 * none. Requests of HTTP/1.0 may have no Host.
 */
function refuseUnreadable({ headers, url = '' }: IncomingMessage, res: ServerResponse): boolean {
  const host = headers.host === undefined ? 'localhost' : hostOf(headers);
  const read = url.startsWith('/') ? [`http://${host}${url}`] : [url, `http://${host}`];
  if (host !== undefined && URL.canParse(read[0] ?? '', read[1])) return true;
  send(res, refusal(400, 'BadArgument', 'This address cannot be read.'));
  return false;
}

function allowOrigin(req: Request, res: Response, origins: Origins): boolean {
  const { origin } = req.headers;
  res.setHeader('vary', 'origin');
  if (origin === undefined || !origins.allows(req)) return false;
  res.setHeader('access-control-allow-origin', origin);
  res.setHeader('access-control-expose-headers', readable);
  return true;
}

/** restify waits here for a callback and would then answer once more in its own words, so it is not called. */
function refuseUnrouted(_req: Request, res: Response, error: { readonly statusCode?: number }): void {
  const wrongMethod = refusal(405, 'MethodNotAllowed', 'This cannot be asked in that way.');
  send(res, error.statusCode === 405 ? wrongMethod : notFound);
}
