import type { Config } from '../../config.ts';

/**
 * Gives the token for calls to the connector: none without a bot registration. The SDK is loaded at the first call
 * that needs it, because that takes half a second.
 */
export function createBotToken(teams: Config['teams']): () => Promise<string | undefined> {
  if (teams.kind !== 'bot') return async () => undefined;
  return async () => (await import('./credentials.ts')).fetchToken(teams);
}
