import { readFile } from 'node:fs/promises';
import type { Request, Server } from 'restify';
import { z } from 'zod/v4';
import type { Booklet } from '../content/booklet.ts';
import type { Content } from '../content/content.ts';
import { type Answer, notFound } from './answer.ts';
import { bookletPdf } from './booklet-pdf.ts';
import type { Route } from './create-route.ts';
import { html } from './page-routes.ts';
import { bookletListPage, bookletPage, noBookletPage } from './pages/booklet-page.ts';
import type { PageFacts } from './pages/page.ts';

interface Deps {
  readonly server: Server;
  readonly route: Route;
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

const Asked = z.object({ file: z.string().max(120) });
const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** Bereavement booklets as pages and PDF, and the content's pictures. Nothing here asks or records who reads. */
export function bookletRoutes({ server, route, content, facts, pictures, now }: Deps): void {
  const today = () => day.format(now());
  const absent = (): Answer => ({ ...html(noBookletPage(facts), policy), status: 404 });
  const pdf = async (booklet: Booklet, large: boolean): Promise<Answer> => ({
    status: 200,
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${booklet.id}${large ? '-large-print' : ''}.pdf"`,
    },
    body: await bookletPdf({ booklet, trustName: facts.trustName, today: today(), large }),
  });

  server.get(
    '/booklets',
    route(async () => html(bookletListPage(facts, content.booklets), policy)),
  );

  server.get(
    '/booklets/:file',
    route(async (req) => {
      const { file } = Asked.parse(req.params);
      const isPdf = file.endsWith('.pdf');
      const booklet = content.booklet(isPdf ? file.slice(0, -'.pdf'.length) : file);
      if (booklet === undefined) return absent();
      return isPdf ? pdf(booklet, asksLarge(req)) : html(bookletPage(facts, booklet, today()), policy);
    }),
  );

  server.get(
    '/pictures/:file',
    route(async (req) => {
      const { file } = Asked.parse(req.params);
      // Only what the content names is served, so no path can lead elsewhere.
      if (!content.bereavementCards.some(({ picture }) => picture === file)) return notFound;
      const headers = { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' };
      return { status: 200, headers, body: await readFile(new URL(file, pictures)) };
    }),
  );
}

const asksLarge = (req: Request) => /(^|&)size=large(&|$)/.test(req.getQuery());
