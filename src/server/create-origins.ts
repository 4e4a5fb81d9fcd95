import type { IncomingHttpHeaders } from 'node:http';
import type { Config } from '../config.ts';
import { hostOf } from './host-of.ts';

interface Asking {
  readonly headers: IncomingHttpHeaders;
}

/** Who may call from a browser, and what this service is called by the one who asks. */
export interface Origins {
  /** The address the caller reaches us at, without a slash at its end; undefined when its Host header is none. */
  readonly base: (req: Asking) => string | undefined;
  /** Whether the page that asks is our own or a listed one. Programs, which send no Origin, are not pages. */
  readonly allows: (req: Asking) => boolean;
  /** The listed pages, which may also show the chat in a frame. */
  readonly listed: readonly string[];
}

export function createOrigins({ publicUrl, allowedOrigins }: Pick<Config, 'publicUrl' | 'allowedOrigins'>): Origins {
  const listed = allowedOrigins.map((address) => new URL(address).origin);
  const base = ({ headers }: Asking) => {
    const host = hostOf(headers);
    return publicUrl ?? (host === undefined ? undefined : `http://${host}`);
  };
  return {
    base,
    allows(req) {
      const { origin } = req.headers;
      if (origin === undefined || listed.includes(origin)) return true;
      const own = base(req);
      return own !== undefined && new URL(own).origin === origin;
    },
    listed,
  };
}
