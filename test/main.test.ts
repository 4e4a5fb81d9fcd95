import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { openSession, openStream, reconnect } from './support/direct-line-client.ts';
import { removeFolder, runMain, temporaryFolder } from './support/run-main.ts';

const stackFrame = /^\s+at /m;

describe('the program as a process of its own', function () {
  this.timeout(60_000);
  let folder: string;
  let started: ReturnType<typeof runMain>[] = [];

  beforeEach(async () => {
    folder = await temporaryFolder();
    started = [];
  });
  afterEach(async () => {
    for (const one of started) await one.end();
    await removeFolder(folder);
  });

  const run = (env: Readonly<Record<string, string>> = {}, before?: string) => {
    const one = runMain({ env, folder, ...(before === undefined ? {} : { before }) });
    started.push(one);
    return one;
  };

  /** What it says when it refuses to start: sentences on the error output, and never a stack. */
  async function refused(env: Readonly<Record<string, string>>): Promise<string> {
    const one = run(env);
    assert.equal(await one.gone, 1);
    assert.doesNotMatch(one.out() + one.err(), stackFrame);
    assert.match(one.err(), /^Lanyard cannot start\. /);
    return one.err();
  }

  it('starts on a bare folder, says what to try, answers its health, and stops with code 0', async () => {
    const lanyard = run();
    const url = await lanyard.url();
    const alive = await fetch(`${url}/healthz`);
    assert.deepEqual([alive.status, await alive.json()], [200, { alive: true }]);
    const ready = await fetch(`${url}/readyz`);
    assert.deepEqual(
      [ready.status, await ready.json()],
      [200, { ready: true, degraded: false, deliveries: { waiting: 0, due: 0, inDoubt: 0, dead: 0 } }],
    );
    assert.match(lanyard.out(), /made a data key file/);
    assert.match(lanyard.out(), /Three things to try/);
    assert.ok(lanyard.out().includes(`http://localhost:${new URL(url).port}/`));
    const key = await stat(join(folder, 'data', 'data-key'));
    assert.equal(key.mode & 0o777, 0o600);
    assert.equal((await stat(join(folder, 'data'))).mode & 0o777, 0o700);
    lanyard.signal('SIGINT');
    assert.equal(await lanyard.gone, 0);
    assert.equal(lanyard.err(), '');
  });

  it('stops within ten seconds though a stream is open, tells it to come back, and exits with 0', async () => {
    const lanyard = run();
    const session = await openSession(await lanyard.url());
    const stream = openStream((await reconnect(session)).streamUrl);
    await stream.frame();
    const from = Date.now();
    lanyard.signal('SIGTERM');
    lanyard.signal('SIGTERM');
    assert.equal(await lanyard.gone, 0);
    assert.ok(Date.now() - from < 10_000);
    assert.equal(await stream.closed, 1012);
    assert.match(lanyard.out(), /"event":"closed"/);
  });

  it('says kindly that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      const said = await refused({ PORT: String(port) });
      assert.ok(said.includes(`Port ${port} is taken: set PORT to another number`));
    } finally {
      other.close();
    }
  });

  it('names a wrong setting and its mend, from the environment or from .env', async () => {
    assert.match(await refused({ LOG_LEVEL: 'loud' }), /^LOG_LEVEL: choose one of/m);
    await writeFile(join(folder, '.env'), 'DATA_KEY=short\n');
    assert.match(await refused({}), /^DATA_KEY: /m);
  });

  it('refuses to serve real people without what they need', async () => {
    const said = await refused({ NODE_ENV: 'production' });
    for (const name of ['DATA_KEY', 'CONTACT_PHONE', 'PUBLIC_URL'])
      assert.match(said, new RegExp(`^${name}: needed`, 'm'));
  });

  it('says that a database was sealed with another key, and leaves it as it was', async () => {
    const first = run();
    await first.url();
    first.signal('SIGTERM');
    assert.equal(await first.gone, 0);
    const said = await refused({ DATA_KEY: Buffer.alloc(32, 9).toString('base64') });
    assert.match(said, /DATA_KEY: the database here was sealed with another key/);
    const again = run();
    await again.url();
  });

  it('says what is wrong with a data folder that cannot be used', async () => {
    await writeFile(join(folder, 'file'), '');
    assert.match(await refused({ DATA_DIR: 'file' }), /DATA_DIR: this is a file; give a folder/);
    await mkdir(join(folder, 'data'));
    await writeFile(join(folder, 'data', 'data-key'), 'c2hvcnQ=');
    assert.match(await refused({}), /DATA_DIR: its file data-key must hold 32 bytes/);
    await writeFile(join(folder, 'data', 'data-key'), Buffer.alloc(32, 7).toString('base64'));
    await writeFile(join(folder, 'data', 'lanyard.sqlite'), 'This is no database. '.repeat(400));
    assert.match(await refused({}), /lanyard\.sqlite there is damaged, or no database/);
    assert.match(await readFile(join(folder, 'data', 'lanyard.sqlite'), 'utf8'), /^This is no database/);
  });

  it('ends at a fault that nobody caught, and prints none of its words', async () => {
    const lanyard = run({}, "process.once('SIGUSR2', () => { throw new TypeError('my mother was left alone') })");
    await lanyard.url();
    lanyard.signal('SIGUSR2');
    assert.equal(await lanyard.gone, 1);
    assert.match(lanyard.out(), /"event":"a fault nobody caught","error":"TypeError"/);
    assert.doesNotMatch(lanyard.out() + lanyard.err(), /mother/);
  });

  it('says where an unknown failure of the start arose, and none of its words', async () => {
    const failing = `import fs from 'node:fs/promises';
      import { syncBuiltinESMExports } from 'node:module';
      fs.mkdir = async () => { throw new TypeError('my mother was left alone') };
      syncBuiltinESMExports();`;
    const lanyard = run({}, failing);
    assert.equal(await lanyard.gone, 1);
    assert.match(lanyard.out(), /"event":"could not start","error":"TypeError at src\/store\/data-key\.ts:/);
    assert.match(lanyard.err(), /^Lanyard cannot start\. The log line above says where/);
    assert.doesNotMatch(lanyard.out() + lanyard.err(), /mother/);
  });
});
