import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { BotCredential } from '../../config.ts';

/** Hands out the bot's own credentials, whose tokens its calls to the connector carry. */
export const createCredentials = ({ id, secret, tenantId }: BotCredential) =>
  new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: id,
    MicrosoftAppPassword: secret,
    MicrosoftAppTenantId: tenantId,
  });

const audience = 'https://api.botframework.com';
const login = 'https://login.microsoftonline.com/botframework.com';

/** Gets a token for the connector; the SDK keeps it until shortly before it runs out. @throws when none can be had. */
export async function fetchToken(bot: BotCredential): Promise<string> {
  const credentials = await createCredentials(bot).createCredentials(bot.id, audience, login, true);
  if (!('getToken' in credentials) || typeof credentials.getToken !== 'function')
    throw new TypeError('the SDK gave credentials that have no token');
  return String(await credentials.getToken());
}
