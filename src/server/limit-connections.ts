import type { Server } from 'node:http';

/**
 * So that callers who send a byte now and then, or open connections and say nothing, keep nobody else out. Headers are at
 * most 16 KiB, which is Node's own limit.
 */
export const connectionLimits = {
  /** Milliseconds for the headers of a request, and for all of it: 64 kB take 13 seconds on the slowest phone network. */
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  /** Longer than proxies keep a connection to us open, else they would send into one that is just closing. */
  keepAliveTimeout: 125_000,
  maxRequestsPerSocket: 10_000,
  maxHeadersCount: 100,
  /** Connections of any kind, open chats among them; whoever comes after them is hung up on. */
  maxConnections: 16_000,
} as const;

export function limitConnections(server: Server): void {
  Object.assign(server, connectionLimits);
}
