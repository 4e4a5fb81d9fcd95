import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { TokenCredentialOptions } from '@azure/identity';
import { decodeJwt } from 'jose';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { generate } from 'selfsigned';
import { createBotToken } from '../../../src/channel/teams/bot-token.ts';
import type { BotCredential } from '../../../src/config.ts';

const id = '11111111-1111-4111-8111-111111111111';
const tenantId = '22222222-2222-4222-8222-222222222222';

type HttpClient = NonNullable<TokenCredentialOptions['httpClient']>;

/** Microsoft's sign-in cannot be here: a server of ours speaks its protocol, and this sends what is for it there. */
const sentTo = (url: string): HttpClient => ({
  async sendRequest(request) {
    const asked = new URL(request.url);
    const answer = await fetch(`${url}${asked.pathname}${asked.search}`, {
      method: request.method,
      headers: { ...request.headers.toJSON() },
      ...(typeof request.body === 'string' ? { body: request.body } : {}),
    });
    const headers = request.headers;
    return { request, status: answer.status, headers, bodyAsText: await answer.text() };
  },
});

describe('the bot’s sign-in to Microsoft', () => {
  let asked: { readonly path: string; readonly form: URLSearchParams; readonly headers: IncomingMessage['headers'] }[];
  let url: string;
  let status = 200;
  const server = createServer(async (req, res) => {
    asked.push({ path: req.url ?? '', form: new URLSearchParams(await text(req)), headers: req.headers });
    const expires = Math.floor(Date.now() / 1000) + 3600;
    res.writeHead(status, { 'content-type': 'application/json' });
    res.end(
      JSON.stringify(
        status === 200
          ? { token_type: 'Bearer', expires_in: 3600, expires_on: String(expires), access_token: 'a token' }
          : { error: 'invalid_client', error_description: 'no such bot' },
      ),
    );
  });

  beforeEach(async () => {
    asked = [];
    status = 200;
    if (!server.listening) {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      server.unref();
    }
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    delete process.env.IDENTITY_ENDPOINT;
    delete process.env.IDENTITY_HEADER;
  });

  const tokenBy = (signIn: BotCredential['signIn']) =>
    createBotToken({ kind: 'bot', id, tenantId, signIn }, { httpClient: sentTo(url), retryOptions: { maxRetries: 0 } });
  const tokens = () => asked.filter(({ path }) => path.startsWith(`/${tenantId}/oauth2/v2.0/token`));

  it('is none without a registration', async () => {
    assert.equal(await createBotToken({ kind: 'off' })(), undefined);
    assert.equal(await createBotToken({ kind: 'open' })(), undefined);
  });

  it('by a secret asks the trust’s own directory, for the connector, once', async () => {
    const token = tokenBy({ by: 'secret', secret: 'of nobody' });
    assert.equal(await token(), 'a token');
    assert.equal(await token(), 'a token');
    assert.equal(tokens().length, 1);
    const { form } = tokens()[0] ?? assert.fail();
    assert.deepEqual(
      ['client_id', 'client_secret', 'grant_type'].map((name) => form.get(name)),
      [id, 'of nobody', 'client_credentials'],
    );
    assert.match(form.get('scope') ?? '', /^https:\/\/api\.botframework\.com\/\.default/);
  });

  it('by a certificate proves it with its key, and sends no secret', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
    const file = join(folder, 'bot.pem');
    const { cert, private: key } = await generate([{ name: 'commonName', value: 'bot' }], { keySize: 2048 });
    writeFileSync(file, `${key}\n${cert}`);
    assert.equal(await tokenBy({ by: 'certificate', file })(), 'a token');
    rmSync(folder, { recursive: true });
    const { form } = tokens()[0] ?? assert.fail();
    assert.equal(form.get('client_secret'), null);
    const { iss, aud } = decodeJwt(form.get('client_assertion') ?? '');
    assert.equal(iss, id);
    assert.match(String(aud), new RegExp(tenantId));
  });

  it('by a managed identity asks the machine that it runs on', async () => {
    process.env.IDENTITY_ENDPOINT = `${url}/msi/token`;
    process.env.IDENTITY_HEADER = 'of this machine';
    assert.equal(await tokenBy({ by: 'managed-identity' })(), 'a token');
    const { path, headers } = asked[0] ?? assert.fail();
    assert.match(path, new RegExp(`client_id=${id}`));
    assert.match(path, /resource=https:%2F%2Fapi\.botframework\.com|resource=https%3A%2F%2Fapi\.botframework\.com/);
    assert.equal(headers['x-identity-header'], 'of this machine');
  });

  it('that is refused is an error, and is tried again the next time', async () => {
    const token = tokenBy({ by: 'secret', secret: 'wrong' });
    status = 401;
    await assert.rejects(token());
    status = 200;
    assert.equal(await token(), 'a token');
  });
});
