import { once } from 'node:events';
import type { Server } from 'node:http';
import { ConfigError } from '../config.ts';

/**
 * Begins to listen and gives the port; 0 takes a free one.
 * @throws ConfigError saying what to change when the port or the address cannot be had.
 */
export async function listenOn(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new ConfigError(explain(error, port, host), { cause: error });
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function explain(error: unknown, port: number, host: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken: set PORT to another number, or stop the program that uses it`;
  if (code === 'EACCES') return `Port ${port} is not allowed for this user: set PORT to a number above 1023`;
  return `Cannot listen on ${host}: set HOST to an address of this machine, or leave it out`;
}
