import { TeamsAdapter } from '@microsoft/teams-ai';
import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import type { Config } from '../../config.ts';
import { createCredentials } from './credentials.ts';

type Logic = (context: TurnContext) => Promise<void>;

/**
 * The SDK's adapter with one more door. Its own `process` answers with the raw text of errors and writes them to the
 * console; `receive` throws them, for our boundary.
 */
export class LanyardAdapter extends TeamsAdapter {
  receive(authorization: string, activity: Activity, logic: Logic): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}

/** Authenticates as the settings say: with the bot's registration, or not at all on a laptop. */
export function createAdapter(teams: Exclude<Config['teams'], { kind: 'off' }>): LanyardAdapter {
  if (teams.kind === 'open') return new LanyardAdapter();
  return new LanyardAdapter(channelAuthentication(teams.openIdMetadata), createCredentials(teams));
}

const login = 'https://login.microsoftonline.com';
const connector = 'https://api.botframework.com';

/** The SDK takes either none of these addresses or all of them; these are the public cloud's. */
function channelAuthentication(openIdMetadata: string | undefined) {
  if (openIdMetadata === undefined) return undefined;
  return {
    ValidateAuthority: true,
    ToChannelFromBotLoginUrl: `${login}/botframework.com`,
    ToChannelFromBotOAuthScope: connector,
    ToBotFromChannelTokenIssuer: connector,
    OAuthUrl: connector,
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadata,
    ToBotFromEmulatorOpenIdMetadataUrl: `${login}/common/v2.0/.well-known/openid-configuration`,
  };
}
