import { Agent, request } from 'node:http';

/** One request, as odd as it may be. */
export interface Knock {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface Heard {
  readonly status: number;
  /** The content type, or nothing. */
  readonly type: string;
  readonly text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const patience = 60_000;

/** Closes what is kept open between knocks, so that handles can be counted. */
export const leave = () => agent.destroy();

/**
 * Asks over real HTTP. Unlike `fetch` it sends any path and any Host as they are, as far as HTTP can carry them.
 * @throws when the service hangs up, or says nothing for a minute.
 */
export function knock(url: string, { method, path, headers: given = {}, body }: Knock): Promise<Heard> {
  const { hostname, port } = new URL(url);
  // Node leaves the length out where a method commonly has no body, and then the body reads as another request.
  const headers = body === undefined ? given : { ...given, 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const asked = request({ agent, hostname, port, method, path: carried(path), headers, timeout: patience }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('error', reject);
      res.on('end', () =>
        resolve({
          status: res.statusCode ?? 0,
          type: res.headers['content-type'] ?? '',
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    asked.on('timeout', () => asked.destroy(new Error('nothing was answered for a minute')));
    asked.on('error', reject);
    asked.end(body);
  });
}

/** What no request line can carry is percent-encoded; everything else stays. */
const carried = (path: string) => path.toWellFormed().replace(/[^\x21-\xff]/gu, encodeURIComponent);
