import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Next, Request, Response, Server } from 'restify';
import type { Log } from '../log.ts';
import { notFound, refusal, send } from './answer.ts';
import type { Origins } from './create-origins.ts';
import { patternOf } from './create-route.ts';

/** Stands on every answer; pages say more. */
const headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

const preflight = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
  'access-control-max-age': '600',
};

interface Deps {
  readonly server: Server;
  readonly origins: Origins;
  readonly log: Log;
  readonly now: () => Date;
}

/** What happens to every request, before its route and whether or not it has one. */
export function guardRequests({ server, origins, log, now }: Deps): void {
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
    if (req.method !== 'OPTIONS') return next();
    send(
      res,
      shared ? { status: 204, headers: preflight } : refusal(403, 'Forbidden', 'This site is not on the list.'),
    );
    next(false);
  });
  server.on('restifyError', refuseUnrouted);
}

/** The router below would stop the whole process over an address that is none. */
function refuseUnreadable(req: IncomingMessage, res: ServerResponse): boolean {
  if (URL.canParse(req.url ?? '', 'http://localhost')) return true;
  send(res, refusal(400, 'BadArgument', 'This address cannot be read.'));
  return false;
}

function allowOrigin(req: Request, res: Response, origins: Origins): boolean {
  const { origin } = req.headers;
  res.setHeader('vary', 'origin');
  if (origin === undefined || !origins.allows(req)) return false;
  res.setHeader('access-control-allow-origin', origin);
  return true;
}

/** restify waits here for a callback and would then answer once more in its own words, so it is not called. */
function refuseUnrouted(_req: Request, res: Response, error: { readonly statusCode?: number }): void {
  const wrongMethod = refusal(405, 'MethodNotAllowed', 'This cannot be asked in that way.');
  send(res, error.statusCode === 405 ? wrongMethod : notFound);
}
