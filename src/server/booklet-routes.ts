import { readFile } from 'node:fs/promises';
import type { Request, Server } from 'restify';
import { z } from 'zod/v4';
import type { Booklet } from '../content/booklet.ts';
import type { Content } from '../content/content.ts';
import { type Answer, notFound } from './answer.ts';
import { bookletPdf } from './booklet-pdf.ts';
import type { Origins } from './create-origins.ts';
import type { Route } from './create-route.ts';
import { keepRecent } from './keep-recent.ts';
import { html } from './page-routes.ts';
import { bookletListPage, noBookletPage } from './pages/booklet-list-page.ts';
import { bookletPage } from './pages/booklet-page.ts';
import type { PageFacts } from './pages/page.ts';
import { queryOf } from './query-of.ts';
import { unlessUnchanged } from './unless-unchanged.ts';

interface Deps {
  readonly server: Server;
  readonly route: Route;
  readonly origins: Origins;
  readonly content: Pick<Content, 'booklets' | 'booklet' | 'bereavementCards'>;
  readonly facts: PageFacts;
  /** Where the content's `pictures` are; with a slash at its end. */
  readonly pictures: URL;
  readonly now: () => Date;
}

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

// A browser's own viewer of PDF is an object with styles of its own, which some browsers hold to the file's policy.
const filePolicy = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

const Asked = z.object({ file: z.string().max(120) });
const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
/** Files kept in memory, of some 30 kB each: making one takes a tenth of a second of everybody's time. */
const keptFiles = 64;

/** Bereavement booklets as pages and PDF, and the content's pictures. Nothing here asks or records who reads. */
export function bookletRoutes({ server, route, origins, content, facts, pictures, now }: Deps): void {
  const kept = keepRecent<Buffer>(keptFiles);
  const chatOf = (req: Request) => {
    const base = origins.base(req);
    return base === undefined ? undefined : `${base}/chat`;
  };

  const file = async (req: Request, booklet: Booklet): Promise<Answer> => {
    const today = day.format(now());
    const large = queryOf(req.url).get('size') === 'large';
    const chat = chatOf(req);
    const body = await kept([booklet.id, today, large, chat].join(' '), () =>
      bookletPdf({ booklet, facts, today, large, chat }),
    );
    const name = `${booklet.id}${large ? '-large-print' : ''}.pdf`;
    const headers = {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${name}"`,
      'content-security-policy': filePolicy,
    };
    return { status: 200, headers, body };
  };

  server.get(
    '/booklets',
    route(async (req) => {
      const { booklets, bereavementCards: cards } = content;
      return unlessUnchanged(req, html(bookletListPage(facts, { booklets, cards, chat: chatOf(req) }), policy));
    }),
  );

  server.get(
    '/booklets/:file',
    route(async (req) => {
      const asked = Asked.safeParse(req.params);
      const [, id = '', pdf] = /^([a-z0-9-]+)(\.pdf)?$/.exec(asked.data?.file ?? '') ?? [];
      const booklet = content.booklet(id);
      if (booklet === undefined) return { ...html(noBookletPage(facts), policy), status: 404 };
      if (pdf !== undefined) return unlessUnchanged(req, await file(req, booklet));
      const page = bookletPage(facts, { booklet, today: day.format(now()), chat: chatOf(req) });
      return unlessUnchanged(req, html(page, policy));
    }),
  );

  server.get(
    '/pictures/:file',
    route(async (req) => {
      const asked = Asked.safeParse(req.params);
      // Only what the content names is served, so no path can lead elsewhere.
      const known = content.bereavementCards.find(({ picture }) => picture === asked.data?.file);
      if (known === undefined) return notFound;
      const headers = { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' };
      return unlessUnchanged(req, { status: 200, headers, body: await readFile(new URL(known.picture, pictures)) });
    }),
  );
}
