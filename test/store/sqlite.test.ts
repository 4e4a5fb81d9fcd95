import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { Database } from '../../src/store/database.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

const page = Buffer.alloc(4096, 1);

describe('a SQLite file', () => {
  let folder: string;
  let database: Database;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lanyard-'));
    database = await openSqlite(join(folder, 'test.sqlite'));
    await database.transaction((tx) => tx.run('CREATE TABLE kept (name TEXT PRIMARY KEY, body BLOB)'));
  });
  afterEach(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  /** SQLite's own bound: what does not fit any more fails as on a full disk. */
  const setPages = (most: number) => database.transaction((tx) => tx.all(`PRAGMA max_page_count = ${most}`));
  const write = (name: string, body = page) =>
    database.transaction((tx) => tx.run('INSERT INTO kept (name, body) VALUES ($1, $2)', [name, body]));
  const names = async () => (await database.read('SELECT name FROM kept ORDER BY name')).map(({ name }) => name);

  it('that may not grow says that it is full to each turn that was not kept, keeps the others, and goes on later', async () => {
    await write('before');
    await setPages(1);
    const tried = await Promise.allSettled(Array.from({ length: 40 }, (_, place) => write(`many-${place}`)));
    const refused = tried.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    assert.ok(refused.length > 0);
    assert.deepEqual([...new Set(refused)], ['SQLITE_FULL']);
    const taken = tried.flatMap((one, place) => (one.status === 'fulfilled' ? [`many-${place}`] : []));
    assert.deepEqual(await names(), ['before', ...taken].sort());
    await setPages(1_000_000);
    await write('later');
    assert.ok((await names()).includes('later'));
  });

  it('runs the others of a batch again without the one that failed', async () => {
    const tries: string[] = [];
    const insert = (name: string) =>
      database.transaction(async (tx) => {
        tries.push(name);
        await tx.run('INSERT INTO kept (name) VALUES ($1)', [name]);
        if (name === 'bad') throw new Error('not this one');
      });
    const tried = await Promise.allSettled([insert('alone'), ...['one', 'bad', 'two'].map(insert)]);
    assert.deepEqual(
      tried.map(({ status }) => status),
      ['fulfilled', 'fulfilled', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(await names(), ['alone', 'one', 'two']);
    assert.deepEqual(tries, ['alone', 'one', 'bad', 'one', 'two']);
  });

  it('answers a question that could not be understood the first time', async () => {
    await assert.rejects(database.read('SELECT * FROM not_yet'));
    await database.transaction((tx) => tx.run('CREATE TABLE not_yet (one INTEGER)'));
    assert.deepEqual(await database.read('SELECT * FROM not_yet'), []);
  });
});
