import type { TokenCredential, TokenCredentialOptions } from '@azure/identity';
import type { BotCredential, Config } from '../../config.ts';

const scope = 'https://api.botframework.com/.default';

/**
 * Gives the token for calls to the connector, kept until shortly before it runs out: none without a bot registration. What
 * gets it is loaded at the first call that needs it. `options` are of @azure/identity. The function throws when none can be
 * had.
 */
export function createBotToken(
  teams: Config['teams'],
  options: TokenCredentialOptions = {},
): () => Promise<string | undefined> {
  if (teams.kind !== 'bot') return async () => undefined;
  let credential: Promise<TokenCredential> | undefined;
  return async () => {
    credential ??= credentialOf(teams, options);
    const token = await (await credential).getToken(scope);
    if (token === null) throw new Error('the sign-in gave no token');
    return token.token;
  };
}

async function credentialOf(
  { id, tenantId, signIn }: BotCredential,
  options: TokenCredentialOptions,
): Promise<TokenCredential> {
  const azure = await import('@azure/identity');
  switch (signIn.by) {
    case 'secret':
      return new azure.ClientSecretCredential(tenantId, id, signIn.secret, options);
    case 'certificate':
      return new azure.ClientCertificateCredential(tenantId, id, signIn.file, options);
    case 'managed-identity':
      return new azure.ManagedIdentityCredential({ clientId: id, ...options });
  }
}
