import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/**
 * What a network does to WebSockets: lets them pass; refuses them; swallows them without a word; or lets them open and
 * brings nothing through them.
 */
export type Sockets = 'pass' | 'refuse' | 'swallow' | 'mute';

/** A proxy before a service, as between a patient and the trust. `sockets` may be changed at any time, for new ones. */
export async function badNetwork(service: string, sockets: Sockets = 'pass') {
  const { hostname, port } = new URL(service);
  const state = { sockets };
  const forward = ({ method, url, headers }: IncomingMessage) =>
    request({ hostname, port, method, path: url, headers: { ...headers } });

  const proxy = createServer((asked, answer) => {
    const onward = forward(asked);
    onward.on('response', (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });

  const open = new Set<Duplex>();
  const mutes = new Set<() => void>();
  proxy.on('upgrade', (asked, socket: Duplex) => {
    open.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
    if (state.sockets === 'refuse') return void socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
    if (state.sockets === 'swallow') return;
    const onward = forward(asked);
    onward.on('error', () => socket.destroy());
    onward.on('upgrade', ({ rawHeaders }, far) => {
      const lines = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1]}`] : []));
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
      far.on('error', () => socket.destroy()).on('close', () => socket.destroy());
      socket.on('close', () => far.destroy());
      socket.pipe(far);
      const mute = () => void far.unpipe(socket).resume();
      mutes.add(mute);
      if (state.sockets === 'mute') mute();
      else far.pipe(socket);
    });
    onward.end();
  });

  await new Promise<void>((resolve) => proxy.listen(0, 'localhost', resolve));
  const { port: own } = proxy.address() as AddressInfo;
  return {
    url: `http://localhost:${own}`,
    state,
    /** From now on nothing comes through the sockets that are open. */
    mute() {
      for (const mute of mutes) mute();
    },
    close() {
      for (const socket of open) socket.destroy();
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
