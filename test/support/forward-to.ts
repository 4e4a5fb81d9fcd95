import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Hands requests and sockets on to a service, as they are. */
export function forwardTo(service: string) {
  const { hostname, port } = new URL(service);
  const forward = ({ method, url, headers }: IncomingMessage) =>
    request({ hostname, port, method, path: url, headers: { ...headers } });
  return {
    request(asked: IncomingMessage, answer: ServerResponse) {
      const onward = forward(asked);
      onward.on('response', (got) => {
        answer.writeHead(got.statusCode ?? 502, got.headers);
        got.pipe(answer);
      });
      onward.on('error', () => answer.destroy());
      asked.pipe(onward);
    },
    /** Opens the socket at both ends; `join` connects what comes from the service to the client. */
    socket(asked: IncomingMessage, socket: Duplex, join = (far: Duplex) => void far.pipe(socket)) {
      const onward = forward(asked);
      onward.on('error', () => socket.destroy());
      socket.on('error', () => socket.destroy());
      onward.on('upgrade', ({ rawHeaders }, far) => {
        const lines = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1]}`] : []));
        socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
        far.on('error', () => socket.destroy()).on('close', () => socket.destroy());
        socket.on('close', () => far.destroy());
        socket.pipe(far);
        join(far);
      });
      onward.end();
    },
  };
}
