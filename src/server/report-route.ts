import type { Server } from 'restify';
import type { MonthReport } from '../reports/month-report.ts';
import type { Route } from './create-route.ts';
import type { Tokens } from './create-tokens.ts';
import { html } from './page-routes.ts';
import type { PageFacts } from './pages/page.ts';
import { reportGonePage, reportPage } from './pages/report-page.ts';
import { queryOf } from './query-of.ts';

interface Deps {
  readonly server: Server;
  readonly route: Route;
  readonly tokens: Pick<Tokens, 'read'>;
  readonly facts: PageFacts;
  /** The report of a month like 2026-11; undefined when there is no such month. */
  readonly reportOf: (month: string) => Promise<MonthReport | undefined>;
}

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** A month in figures as a page, for whoever has the address that the team was given: it holds for a day. */
export function reportRoute({ server, route, tokens, facts, reportOf }: Deps): void {
  server.get(
    '/report',
    route(async (req) => {
      const read = await tokens.read('report', queryOf(req.url).get('of') ?? '');
      const month = read.kind === 'valid' ? await reportOf(read.conversationId) : undefined;
      if (month === undefined)
        return { ...html(reportGonePage(facts), policy), status: read.kind === 'expired' ? 410 : 404 };
      const page = html(reportPage(facts, month), policy);
      return { ...page, headers: { ...page.headers, 'cache-control': 'no-store' } };
    }),
  );
}
