import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createCases } from './cases.ts';
import { createChampions } from './champions.ts';
import { createContentEdits } from './content-edits.ts';
import { createConversations } from './conversations.ts';
import type { Database } from './database.ts';
import { createDeliveries } from './deliveries.ts';
import { createDestinations } from './destinations.ts';
import { createExportLog } from './export-log.ts';
import { createKeys, keptHashingKey } from './keys.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { createReportReads } from './report-reads.ts';
import { reseal } from './reseal.ts';
import { createRetention } from './retention.ts';
import { createSealing, type DataKeys, withHashes } from './seal.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';
import { createTraces } from './traces.ts';
import { createTranscript } from './transcript.ts';
import { createTurns } from './turns.ts';

interface Deps extends DataKeys {
  /** A SQLite file; its folder is made when missing. Not used with `url`. */
  readonly file: string;
  /** A PostgreSQL database, which several instances may share. */
  readonly url?: string | undefined;
  readonly now: () => Date;
}

/** Opens the store and brings it up to date. @throws when it cannot be opened, or was sealed with another key. */
export async function openStore({ file, url, now, ...dataKeys }: Deps): Promise<Store> {
  const database = url === undefined ? await openFile(file) : await openPostgres(url);
  try {
    return await storeOn(database, dataKeys, now);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function storeOn(database: Database, dataKeys: DataKeys, now: () => Date): Promise<Store> {
  await migrate(database, now());
  const sealing = createSealing(dataKeys);
  const keys = createKeys(database, sealing, now);
  // A key is read at once: a wrong data key stops the start, not the first patient.
  const seal = withHashes(sealing, await keptHashingKey(database, sealing, dataKeys, now));
  return {
    conversations: createConversations(database, seal),
    turns: createTurns(database, seal),
    transcript: createTranscript(database, seal),
    cases: createCases(database, seal),
    deliveries: createDeliveries(database, seal),
    destinations: createDestinations(database),
    champions: createChampions(database, seal),
    contentEdits: createContentEdits(database, seal),
    retention: createRetention(database, seal),
    reports: createReportReads(database),
    exports: createExportLog(database),
    traces: createTraces(database),
    keys: { ...keys, reseal: () => reseal(database, sealing) },
    ping: async () => void (await database.read('SELECT 1 AS one')),
    close: database.close,
  };
}

async function openFile(file: string): Promise<Database> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  return openSqlite(file);
}
