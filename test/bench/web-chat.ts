import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { forwardTo } from '../support/forward-to.ts';

const version = '4.18.1';

/** The page that Web Chat's own documents show, with a token of our endpoint. */
const page = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>Web Chat</title><style>html, body, #chat { block-size: 100%; margin: 0 }</style>
<main id="chat"></main>
<script src="/webchat.js"></script>
<script>
fetch('/widget/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  .then((answer) => answer.json())
  .then(({ token, domain }) => WebChat.renderWebChat(
    { directLine: WebChat.createDirectLine({ token, domain }), locale: 'en-GB' },
    document.getElementById('chat'),
  ));
</script></html>`;

/**
 * Microsoft's Web Chat, fetched from the registry as it is and served compressed as well as can be, on an address where
 * the service answers everything else. Our client is measured on the same address, so that both go the same way.
 */
export async function withWebChat(service: string) {
  const folder = await mkdtemp(join(tmpdir(), 'lanyard-web-chat-'));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, `botframework-webchat@${version}`]);
  const file = 'package/dist/webchat.js';
  execFileSync('tar', ['-xzf', join(folder, `botframework-webchat-${version}.tgz`), '-C', folder, file]);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const script = brotliCompressSync(readFileSync(join(folder, file)), { params });
  await rm(folder, { recursive: true });

  const forward = forwardTo(service);
  const server = createServer((asked, answer) => {
    if (asked.url === '/web-chat') return void answer.setHeader('content-type', 'text/html').end(page);
    if (asked.url !== '/webchat.js') return forward.request(asked, answer);
    answer.setHeader('content-type', 'text/javascript; charset=utf-8').setHeader('content-encoding', 'br').end(script);
  });
  const connections: Socket[] = [];
  server.on('connection', (connection) => connections.push(connection));
  server.on('upgrade', (asked, socket) => forward.socket(asked, socket));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    version,
    /** Bytes that were sent so far, as they went over the wire. */
    sent: () => connections.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
