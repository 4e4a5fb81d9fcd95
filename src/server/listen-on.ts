import { once } from 'node:events';
import type { Server } from 'node:http';
import { ConfigError } from '../config.ts';

/**
 * Begins to listen and gives the port; 0 takes a free one.
 * @param of how the names of the two settings begin, where they are not PORT and HOST themselves.
 * @throws ConfigError saying what to change when the port or the address cannot be had.
 */
export async function listenOn(server: Server, port: number, host: string, of?: string): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new ConfigError(explain(error, port, host, of === undefined ? '' : `${of}_`), { cause: error });
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

function explain(error: unknown, port: number, host: string, of: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken: set ${of}PORT to another number, or stop the program that uses it`;
  if (code === 'EACCES') return `Port ${port} is not allowed for this user: set ${of}PORT to a number above 1023`;
  return `Cannot listen on ${host}: set ${of}HOST to an address of this machine, or leave it out`;
}
