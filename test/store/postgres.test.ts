import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import sinon from 'sinon';
import { createDeliveryWorker } from '../../src/delivery/worker.ts';
import { createLog } from '../../src/log.ts';
import { moveToPostgres, tables } from '../../src/store/move.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openPostgres } from '../../src/store/postgres.ts';
import type { Store } from '../../src/store/store.ts';
import { drawing, newCase, noNudge, openCase, record, setDestination } from '../support/case-to-deliver.ts';
import { freePort } from '../support/free-port.ts';
import { newDatabase } from '../support/postgres.ts';

const at = new Date('2026-11-26T10:00:00Z');
const now = () => at;
const dataKey = Buffer.alloc(32, 7);
const open = (url: string) => openStore({ file: 'unused', url, dataKey, now });

describe('a PostgreSQL that does not answer', () => {
  it('is told once, and nothing goes on trying behind, which would keep a command from ending', async () => {
    const clock = sinon.useFakeTimers({ toFake: ['setTimeout'] });
    await assert.rejects(openPostgres(`postgres://nobody:x@127.0.0.1:${await freePort()}/x`), { code: 'ECONNREFUSED' });
    await new Promise(setImmediate);
    assert.equal(clock.countTimers(), 0);
    clock.restore();
  });
});

describe('two instances over one PostgreSQL', function () {
  this.timeout(60_000);
  let url = '';
  let instances: readonly [Store, Store];

  beforeEach(async () => {
    url = await newDatabase();
    // Both come up at once and find nothing: migrations wait for each other.
    instances = await Promise.all([open(url), open(url)]);
  });
  afterEach(async () => {
    await Promise.all(instances.map((one) => one.close()));
  });

  const turn = (id: string, fromVersion: number) => ({
    key: { channel: 'widget', conversationId: 'one', activityId: id } as const,
    at,
    conversation: { audience: 'public', locale: 'en', state: `"${id}"`, fromVersion } as const,
    heard: { id: `h-${id}`, text: id },
    said: [],
    records: [],
  });

  it('keep the turns of one conversation in order: one wins, the other is outrun and reads again', async () => {
    const [one, other] = instances;
    await one.turns.commit(turn('hello', 0));
    for (let version = 1; version <= 10; version += 1) {
      const committed = await Promise.all([
        one.turns.commit(turn(`a${version}`, version)),
        other.turns.commit(turn(`b${version}`, version)),
      ]);
      assert.deepEqual(committed.map(({ kind }) => kind).sort(), ['committed', 'outrun']);
    }
    const heard = await other.transcript.since('one', 0);
    assert.equal(heard.length, 11);
    assert.deepEqual(
      heard.map(({ position }) => position),
      heard.map((_, index) => index + 1),
    );
  });

  it('take a repeated turn once, also when it reaches both at the same moment', async () => {
    const [one, other] = instances;
    for (let round = 0; round < 10; round += 1) {
      const again = { ...turn(`r${round}`, 0), conversation: undefined };
      const { conversation: _, ...request } = again;
      const kinds = (await Promise.all([one.turns.commit(request), other.turns.commit(request)])).map(
        ({ kind }) => kind,
      );
      assert.deepEqual(kinds.sort(), ['committed', 'repeated']);
    }
  });

  it('lose the turn and not the process, when the server ends a connection between two of its statements', async () => {
    const [one, other] = await Promise.all([openPostgres(url), openPostgres(url)]);
    const broken = one.transaction(async (tx) => {
      const [row] = await tx.all('SELECT pg_backend_pid() AS pid');
      const pid = Number(row?.pid);
      await other.read('SELECT pg_terminate_backend($1)', [pid]);
      // Until nothing of it is left, and so its end has been told.
      while ((await other.read('SELECT 1 FROM pg_stat_activity WHERE pid = $1', [pid])).length > 0);
      await tx.run('DELETE FROM turn');
    });
    try {
      await assert.rejects(broken, /connection|terminat/i);
      assert.deepEqual(await one.transaction((tx) => tx.all('SELECT 1 AS one')), [{ one: 1 }]);
    } finally {
      await Promise.all([one.close(), other.close()]);
    }
  });

  it('wake each other: who follows a conversation on one hears what was committed on the other', async () => {
    const [one, other] = instances;
    const heard = new Promise<void>((resolve) => other.transcript.follow('one', resolve));
    await one.turns.commit(turn('hello', 0));
    await heard;
    assert.equal((await other.transcript.since('one', 0)).length, 1);
  });

  it('send each of two hundred cards once', async () => {
    const posted: string[] = [];
    const worker = (store: Store) =>
      createDeliveryWorker({
        store,
        send: async (_to, post) => {
          if (post.kind === 'thread') posted.push(post.card.says);
          return { kind: 'posted', posted: { activityId: 'a', conversationId: 't' } };
        },
        drawing: drawing(store, now),
        nudge: noNudge,
        now,
        random: () => 0.5,
        log: createLog('silent', () => undefined, now),
        deadLetterAfter: 86_400_000,
      });
    await record(instances[0], at, [setDestination('general', 'http://127.0.0.1:1', at)]);
    for (let place = 0; place < 200; place += 1) await record(instances[0], at, openCase(`LAN-${place}`, at));
    await Promise.all(instances.flatMap((store) => [worker(store).runOnce(), worker(store).runOnce()]));
    assert.equal(posted.length, 200);
    assert.equal(new Set(posted).size, 200);
  });
});

describe('moving a trust’s data to PostgreSQL', function () {
  this.timeout(60_000);

  it('knows every table that the migrations make', () => {
    const folder = new URL('../../src/store/migrations/', import.meta.url);
    const text = readdirSync(folder)
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    const made = [...text.matchAll(/^CREATE TABLE "?(\w+)"?/gm)].map(([, name]) => name);
    assert.deepEqual(made.sort(), Object.keys(tables).sort());
  });

  it('copies everything, checks it, is safe to repeat, and leaves a database alone that holds something else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lanyard-'));
    const file = join(folder, 'lanyard.sqlite');
    const before = await openStore({ file, dataKey, now });
    for (let place = 0; place < 620; place += 1)
      await record(before, at, [{ kind: 'open-case', case: newCase(`LAN-${place}`, at) }]);
    await before.close();
    const url = await newDatabase();
    const moved = await moveToPostgres(file, url, at);
    assert.equal(moved.find(({ table }) => table === 'case')?.rows, 620);
    assert.deepEqual(await moveToPostgres(file, url, at), moved);
    const after = await open(url);
    assert.match(JSON.stringify(await after.cases.words('LAN-619')), /zebra/);
    await record(after, at, [{ kind: 'open-case', case: newCase('LAN-NEW', at) }]);
    await after.close();
    await assert.rejects(moveToPostgres(file, url, at), /already holds something else/);
    await rm(folder, { recursive: true, force: true });
  });
});
