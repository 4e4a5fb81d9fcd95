import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

interface Claims {
  readonly audience?: string;
  readonly issuer?: string;
  readonly serviceUrl?: string;
  /** Seconds since the epoch. */
  readonly expires?: number;
  /** Signs with another key than the one that is published. */
  readonly forged?: boolean;
}

/** The Bot Framework's signing keys, ours: OpenID metadata and keys over HTTP on loopback, and the tokens they sign. */
export async function startBotIdentity({ botId, serviceUrl }: { readonly botId: string; readonly serviceUrl: string }) {
  const published = await generateKeyPair('RS256', { modulusLength: 2048 });
  const other = await generateKeyPair('RS256', { modulusLength: 2048 });
  const key = {
    ...(await exportJWK(published.publicKey)),
    kid: 'key-1',
    use: 'sig',
    endorsements: ['msteams', 'webchat', 'directline'],
  };
  const server = createServer((req, res) => {
    const { port } = addressOf();
    const body = req.url === '/keys' ? { keys: [key] } : { issuer, jwks_uri: `http://127.0.0.1:${port}/keys` };
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify(body));
  });
  const addressOf = () => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the identity server has no port');
    return address;
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sign = (claims: Claims = {}) => {
    const { audience = botId, expires = Math.floor(Date.now() / 1000) + 600, forged = false } = claims;
    return new SignJWT({ serviceurl: claims.serviceUrl ?? serviceUrl })
      .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
      .setIssuer(claims.issuer ?? issuer)
      .setAudience(audience)
      .setNotBefore(expires - 1200)
      .setExpirationTime(expires)
      .sign(forged ? other.privateKey : published.privateKey);
  };
  return {
    openIdMetadata: `http://127.0.0.1:${addressOf().port}/metadata`,
    sign,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

const issuer = 'https://api.botframework.com';
