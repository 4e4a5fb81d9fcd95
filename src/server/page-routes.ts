import type { Request, Server } from 'restify';
import type { Locale } from '../../dialogs/locale.ts';
import { type Answer, notFound } from './answer.ts';
import { encodingFor } from './compress-page.ts';
import type { Origins } from './create-origins.ts';
import type { Route } from './create-route.ts';
import { queryOf } from './query-of.ts';
import { loaderOf, successorOf, type WidgetFile, type WidgetFiles } from './widget-files.ts';

/** The pages, each as a whole document. */
export interface Pages {
  /** An example page of the trust with the chat on it. */
  readonly demo: () => string;
  /** The chat by itself, and in a frame. */
  readonly chat: (locale: Locale) => string;
  /** What is kept of people, and how long. */
  readonly privacy: (locale: Locale) => string;
  /** What the chat is for. */
  readonly terms: (locale: Locale) => string;
}

interface Deps {
  readonly server: Server;
  readonly route: Route;
  readonly origins: Origins;
  readonly pages: Pages;
  readonly widgetFiles: WidgetFiles;
  /** The languages that are offered. */
  readonly languages: readonly Locale[];
}

const own = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The pages people open, and the files that these load. */
export function pageRoutes({ server, route, origins, pages, widgetFiles, languages }: Deps): void {
  const askedFor = (req: Request): Locale => {
    const asked = queryOf(req.url).get('lang');
    return languages.find((locale) => locale === asked) ?? 'en';
  };

  server.get(
    '/',
    route(async () => html(pages.demo(), [...own, "frame-src 'self'", "frame-ancestors 'none'"])),
  );

  server.get(
    '/chat',
    route(async (req) => {
      const ancestors = ["frame-ancestors 'self'", ...origins.listed].join(' ');
      return html(pages.chat(askedFor(req)), [...own, `connect-src 'self' ${socketsOf(origins, req)}`, ancestors]);
    }),
  );

  const notice = (page: (locale: Locale) => string) =>
    route(async (req) => html(page(askedFor(req)), [...own, "frame-ancestors 'none'"]));
  server.get('/privacy', notice(pages.privacy));
  server.get('/terms', notice(pages.terms));

  server.get(
    '/lanyard.js',
    route(async (req) =>
      fileAnswer(req, loaderOf(widgetFiles), {
        'cache-control': 'public, max-age=300',
        'cross-origin-resource-policy': 'cross-origin',
      }),
    ),
  );

  server.get(
    '/widget/:file',
    route(async (req) => {
      const path = `/widget/${req.params.file}`;
      const file = widgetFiles.get(path);
      // A file's name changes with its content.
      if (file !== undefined) return fileAnswer(req, file, { 'cache-control': 'public, max-age=31536000, immutable' });
      return fileAnswer(req, successorOf(widgetFiles, path), { 'cache-control': 'no-store' });
    }),
  );
}

/** A file as small as the browser can read it, or that it has it already. */
function fileAnswer(req: Request, file: WidgetFile | undefined, more: Readonly<Record<string, string>>): Answer {
  if (file === undefined) return notFound;
  const { body, smaller, type, etag } = file;
  const headers = { ...more, etag, vary: 'origin, accept-encoding' };
  if (req.headers['if-none-match'] === etag) return { status: 304, headers };
  const encoding = encodingFor(req);
  if (encoding === undefined) return { status: 200, headers: { ...headers, 'content-type': type }, body };
  return {
    status: 200,
    headers: { ...headers, 'content-type': type, 'content-encoding': encoding },
    body: smaller[encoding],
  };
}

/** An HTML document under a policy, which is a list of directives. */
export const html = (body: string, policy: readonly string[]): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy.join('; ') },
  body,
});

/** Our own sockets as a source: not every browser counts them to 'self'. */
export const socketsOf = (origins: Origins, req: Request): string => {
  const base = origins.base(req);
  return base === undefined ? '' : new URL(base).origin.replace(/^http/, 'ws');
};
