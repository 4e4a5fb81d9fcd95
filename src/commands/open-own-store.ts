import { parseConfig } from '../config.ts';
import { dataKeyFile } from '../store/data-key.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Hands the store that the settings name to a command beside the service. Closes it whatever comes: the connections to
 * PostgreSQL would keep a command alive that has failed.
 */
export async function withOwnStore<T>(env: Env, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openOwnStore(env);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** Opens the store that the settings name, as the service does. Whoever opens it closes it. */
export async function openOwnStore(env: Env): Promise<Store> {
  const config = parseConfig(env);
  const dataKey = config.dataKey ?? (await dataKeyFile(config.dataDir)).key;
  const { databaseFile: file, databaseUrl: url, oldDataKeys } = config;
  return openStore({ file, url, dataKey, oldDataKeys, now: () => new Date() });
}
