import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Server } from 'restify';
import { type Answer, notFound } from './answer.ts';
import type { Origins } from './create-origins.ts';
import type { Route } from './create-route.ts';
import { html, socketsOf } from './page-routes.ts';

const script = fileURLToPath(new URL('../../node_modules/botframework-webchat/dist/webchat.js', import.meta.url));
// Web Chat makes one empty style element that it gives no nonce; this is the hash of nothing.
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

interface Deps {
  readonly server: Server;
  readonly route: Route;
  readonly origins: Origins;
  /** Where Web Chat's script lies; tests give another. */
  readonly file?: string;
}

/** Microsoft's Web Chat on our endpoint, for whoever installs it: it is too large to bring along. */
export function webChatRoutes({ server, route, origins, file = script }: Deps): void {
  const installed = existsSync(file);

  server.get(
    '/webchat',
    route(async (req) => {
      const nonce = randomBytes(16).toString('base64');
      const policy = [
        "default-src 'none'",
        `script-src 'self' 'nonce-${nonce}'`,
        `style-src 'self' 'nonce-${nonce}' ${emptyStyle}`,
        "img-src 'self' data: blob:",
        `connect-src 'self' ${socketsOf(origins, req)}`,
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ];
      return html(installed ? webChat(nonce) : howToInstall, policy);
    }),
  );

  server.get(
    '/webchat/webchat.js',
    route(async (): Promise<Answer> => {
      if (!installed) return notFound;
      const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' };
      return { status: 200, headers, body: await readFile(file) };
    }),
  );
}

const head =
  '<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Web Chat</title>';

const howToInstall = `${head}<main><h1>Web Chat is not installed</h1>
<p>Install it beside Lanyard, then start Lanyard again:</p>
<pre>npm i --no-save botframework-webchat@4.18.1</pre></main></html>`;

const webChat = (nonce: string) => `${head}
<style nonce="${nonce}">html, body, #chat { block-size: 100%; margin: 0 }</style>
<main id="chat"></main>
<script src="/webchat/webchat.js"></script>
<script nonce="${nonce}">
const { nonce } = document.currentScript;
const place = document.getElementById('chat');
fetch('/widget/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  .then((answer) => answer.json())
  .then(({ token, domain }) => WebChat.renderWebChat({
    directLine: WebChat.createDirectLine({ token, domain }),
    locale: 'en-GB',
    nonce,
    styleOptions: { hideUploadButton: true, bubbleMaxWidth: 560 },
  }, place))
  .catch(() => { place.textContent = 'The chat could not be opened. Load the page again.'; });
</script></html>`;
