import type { Server } from 'restify';
import type { Content } from '../content/content.ts';
import { notFound } from './answer.ts';
import type { Origins } from './create-origins.ts';
import type { Route } from './create-route.ts';
import { html } from './page-routes.ts';
import type { PageFacts } from './pages/page.ts';
import { youSaidWeDidFeed } from './pages/you-said-we-did-feed.ts';
import { feedPath, youSaidWeDidPage } from './pages/you-said-we-did-page.ts';
import { unlessUnchanged } from './unless-unchanged.ts';

interface Deps {
  readonly server: Server;
  readonly route: Route;
  readonly origins: Origins;
  readonly content: Pick<Content, 'youSaidWeDid' | 'trust'>;
  readonly facts: PageFacts;
  readonly now: () => Date;
}

const nothingElse = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"];
const policy = [...nothingElse, "style-src 'self'", "img-src 'self' data:"];

/** What changed because people spoke: a page for everybody, and a feed for whoever follows it. */
export function youSaidWeDidRoutes({ server, route, origins, content, facts, now }: Deps): void {
  server.get(
    '/you-said-we-did',
    route(async (req) => unlessUnchanged(req, html(youSaidWeDidPage(facts, content.youSaidWeDid(now())), policy))),
  );

  server.get(
    feedPath,
    route(async (req) => {
      const base = origins.base(req);
      // The feed holds whole addresses, and such a request names none.
      if (base === undefined) return notFound;
      const { odsCode } = content.trust;
      const body = youSaidWeDidFeed({
        trustName: facts.trustName,
        odsCode,
        base,
        entries: content.youSaidWeDid(now()),
      });
      const headers = {
        'content-type': 'application/rss+xml; charset=utf-8',
        'content-security-policy': nothingElse.join('; '),
      };
      return unlessUnchanged(req, { status: 200, headers, body });
    }),
  );
}
