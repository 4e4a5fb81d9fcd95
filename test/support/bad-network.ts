import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { forwardTo } from './forward-to.ts';

/**
 * What a network does to WebSockets: lets them pass; refuses them; swallows them without a word; or lets them open and
 * brings nothing through them.
 */
export type Sockets = 'pass' | 'refuse' | 'swallow' | 'mute';

/** A proxy before a service, as between a patient and the trust. `sockets` may be changed at any time, for new ones. */
export async function badNetwork(service: string, sockets: Sockets = 'pass') {
  const state = { sockets };
  const forward = forwardTo(service);
  const proxy = createServer(forward.request);
  const open = new Set<Duplex>();
  const mutes = new Set<() => void>();

  proxy.on('upgrade', (asked, socket: Duplex) => {
    open.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
    if (state.sockets === 'refuse') return void socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
    if (state.sockets === 'swallow') return;
    forward.socket(asked, socket, (far) => {
      const mute = () => void far.unpipe(socket).resume();
      mutes.add(mute);
      if (state.sockets === 'mute') mute();
      else far.pipe(socket);
    });
  });

  await new Promise<void>((resolve) => proxy.listen(0, 'localhost', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
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
