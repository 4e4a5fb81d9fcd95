import { createServer } from 'node:http';
import { atMost } from './at-most.ts';
import { listenOn } from './listen-on.ts';

interface Deps {
  /** Left out: nothing listens. */
  readonly port: number | undefined;
  readonly host: string;
  readonly metrics: { readonly text: () => Promise<string>; readonly contentType: string };
}

/** Milliseconds that a reading may take: it asks the database. */
const patience = 5_000;

/**
 * `GET /metrics` for Prometheus, on a port of its own that no public proxy leads to: how many people talk to us, and about
 * what, is the trust's to know.
 */
export function createMetricsServer({ port, host, metrics }: Deps) {
  const answer = async (method: string | undefined, url: string | undefined) => {
    if (url !== '/metrics') return { status: 404, body: 'There is nothing here but /metrics.\n' };
    if (method !== 'GET') return { status: 405, body: 'This can only be read.\n' };
    const text = await atMost(
      patience,
      metrics.text().catch(() => undefined),
    );
    return text === undefined
      ? { status: 503, body: 'The figures could not be read.\n' }
      : { status: 200, body: text, type: metrics.contentType };
  };
  const server = createServer((req, res) => {
    void answer(req.method, req.url).then(({ status, body, type = 'text/plain; charset=utf-8' }) => {
      res.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
      res.end(body);
    });
  });
  return {
    /** Gives the port; undefined when none was asked for. @throws ConfigError when it cannot be had. */
    listen: async () => (port === undefined ? undefined : await listenOn(server, port, host, 'METRICS')),
    async close() {
      if (!server.listening) return;
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}
