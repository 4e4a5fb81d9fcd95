import { once } from 'node:events';
import restify from 'restify';
import type { WidgetChannel } from '../channel/widget/widget-channel.ts';
import type { Config } from '../config.ts';
import type { Content } from '../content/content.ts';
import { faultOf, type Log } from '../log.ts';
import type { MonthReport } from '../reports/month-report.ts';
import { createAddressOf } from './address-of.ts';
import { atMost } from './at-most.ts';
import { bookletRoutes } from './booklet-routes.ts';
import { calendarRoutes } from './calendar-routes.ts';
import { createAdmission } from './create-admission.ts';
import { createLimits, type Rates } from './create-limits.ts';
import { createOrigins } from './create-origins.ts';
import { createRoute } from './create-route.ts';
import type { Tokens } from './create-tokens.ts';
import { directLineRoutes } from './direct-line-routes.ts';
import { createDirectLineStream } from './direct-line-stream.ts';
import { guardRequests } from './guard-requests.ts';
import { type Health, healthRoutes } from './health-routes.ts';
import { limitConnections } from './limit-connections.ts';
import { listenOn } from './listen-on.ts';
import { type Pages, pageRoutes } from './page-routes.ts';
import type { PageFacts } from './pages/page.ts';
import { reportRoute } from './report-route.ts';
import { responseHeaders } from './response-headers.ts';
import type { MostSockets } from './socket-places.ts';
import { type TeamsDoor, teamsRoute } from './teams-route.ts';
import { webChatRoutes } from './web-chat-routes.ts';
import type { WidgetFiles } from './widget-files.ts';
import { widgetRoutes } from './widget-routes.ts';
import { youSaidWeDidRoutes } from './you-said-we-did-routes.ts';

export interface ServerDeps {
  readonly config: Pick<Config, 'publicUrl' | 'allowedOrigins' | 'trustedProxy' | 'languages'>;
  readonly log: Log;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly widget: WidgetChannel;
  readonly tokens: Tokens;
  readonly content: Pick<
    Content,
    | 'findServices'
    | 'booklets'
    | 'booklet'
    | 'bereavementCards'
    | 'opportunities'
    | 'nextDates'
    | 'youSaidWeDid'
    | 'trust'
  >;
  /** Where the content's pictures are; with a slash at its end. */
  readonly pictures: URL;
  /** What every page is told. */
  readonly facts: PageFacts;
  readonly health: Health;
  readonly pages: Pages;
  readonly widgetFiles: WidgetFiles;
  /** The report of a month like 2026-11; undefined when there is no such month. */
  readonly reportOf: (month: string) => Promise<MonthReport | undefined>;
  /** Left out when Teams is off. */
  readonly teams?: TeamsDoor | undefined;
  /** Other limits than ours. */
  readonly rates?: Partial<Rates>;
  readonly mostSockets?: MostSockets;
  /** Milliseconds between the pings of a stream. */
  readonly pingEvery?: number;
}

export interface LanyardServer {
  /** Resolves with the port that is listened on; 0 takes a free one. @throws ConfigError when it cannot be had. */
  readonly listen: (port: number, host: string) => Promise<number>;
  /** How many streams of the widget are open. */
  readonly sockets: () => number;
  /** Takes no more, lets turns under way end, and tells the streams to come back later. Over within ten seconds. */
  readonly close: () => Promise<void>;
}

// Together below ten seconds: an operator's stop command then kills.
const turnPatience = 5000;
const goodbyePatience = 1000;

/** The service's HTTP side: every route on one page. Nothing listens until `listen`. */
export function createServer(deps: ServerDeps): LanyardServer {
  const { config, log, now, newId, widget, tokens, content, health, pages, widgetFiles, teams, facts, pictures } = deps;
  const { rates, mostSockets, pingEvery = 30_000 } = deps;
  const server = restify.createServer({ name: '' });
  limitConnections(server.server);
  const addressOf = createAddressOf(config.trustedProxy);
  const limits = createLimits({ now, ...(rates === undefined ? {} : { given: rates }) });
  const origins = createOrigins(config);
  const admission = createAdmission({ tokens, widget });
  const { route, settled } = createRoute({ log });
  const stream = createDirectLineStream({ widget, tokens, origins, addressOf, mostSockets, log, pingEvery });

  const proxied = config.trustedProxy !== undefined;
  const headers = responseHeaders(config.publicUrl);
  guardRequests({ server, headers, origins, addressOf, limits, proxied, log, now });
  directLineRoutes({ server, route, widget, tokens, admission, origins, addressOf, limits, newId });
  const { languages } = config;
  widgetRoutes({ server, route, widget, tokens, admission, origins, content, addressOf, limits, languages });
  pageRoutes({ server, route, origins, pages, widgetFiles, languages });
  bookletRoutes({ server, route, origins, content, facts, pictures, now });
  calendarRoutes({ server, route, content, now });
  youSaidWeDidRoutes({ server, route, origins, content, facts, now });
  reportRoute({ server, route, tokens, facts, reportOf: deps.reportOf });
  webChatRoutes({ server, route, origins });
  healthRoutes({ server, route, health });
  teamsRoute({ server, route, teams });

  server.on('error', (error) => log.error('server failed', faultOf(error)));
  server.on('upgrade', (req, socket, head) => {
    stream.upgrade(req, socket, head).catch((error) => {
      log.error('upgrade failed', faultOf(error));
      socket.destroy();
    });
  });

  return {
    listen: (port, host) => listenOn(server.server, port, host),
    sockets: stream.count,
    async close() {
      const http = server.server;
      const closed: Promise<unknown> = http.listening ? once(http, 'close') : Promise.resolve();
      http.close();
      await atMost(turnPatience, Promise.all([settled(), widget.settled()]));
      await stream.close();
      http.closeIdleConnections();
      await atMost(goodbyePatience, closed);
      http.closeAllConnections();
      await closed;
    },
  };
}
