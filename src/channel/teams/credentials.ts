import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { BotCredential } from '../../config.ts';

/**
 * Tells the SDK which bot this is, so that it checks whom a call is meant for. It is never asked for a token: our own calls
 * carry those of bot-token.ts. The kind that needs no secret is named for that reason, however the bot signs in.
 */
export const createCredentials = ({ id, tenantId }: BotCredential) =>
  new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppType: 'UserAssignedMsi',
    MicrosoftAppId: id,
    MicrosoftAppTenantId: tenantId,
  });
