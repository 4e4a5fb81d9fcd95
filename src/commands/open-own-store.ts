import { parseConfig } from '../config.ts';
import { dataKeyFile } from '../store/data-key.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';

/** Opens the store that the settings name, as the service does, for a command beside it. */
export async function openOwnStore(env: Readonly<Record<string, string | undefined>>): Promise<Store> {
  const config = parseConfig(env);
  const dataKey = config.dataKey ?? (await dataKeyFile(config.dataDir)).key;
  const { databaseFile: file, databaseUrl: url, oldDataKeys } = config;
  return openStore({ file, url, dataKey, oldDataKeys, now: () => new Date() });
}
