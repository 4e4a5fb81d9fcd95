import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { createReseal } from '../../src/delivery/create-reseal.ts';
import { createLog } from '../../src/log.ts';
import { createKeyring } from '../../src/server/create-keyring.ts';
import { createTokens } from '../../src/server/create-tokens.ts';
import { openStore } from '../../src/store/open-store.ts';
import { sealedColumns } from '../../src/store/reseal.ts';
import { createSealing, OtherKeyError } from '../../src/store/seal.ts';
import { copySqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { deliver, newCase, record } from '../support/case-to-deliver.ts';
import { keptBytes } from '../support/kept-bytes.ts';
import { onEachEngine, temporaryStore } from '../support/temporary-store.ts';

const at = new Date('2026-11-26T10:00:00Z');
const day = 86_400_000;
const reference = (place: number) => `LAN-AAAA-${String(place).padStart(5, 'A')}`;
const someone = { id: '29:sam', name: 'Sam' };

/** Something in every sealed column. */
async function fill(store: Store, cases = 1) {
  for (let place = 0; place < cases; place += 1)
    await record(store, at, [
      {
        kind: 'open-case',
        case: {
          ...newCase(reference(place), at),
          kind: 'nomination',
          subject: 'id:nominee',
          givenBy: 'giver',
          secret: 'ABCD-EFGH',
          person: { contact: { email: 'zebra@example.org' } },
        },
      },
    ]);
  await store.turns.commit({
    key: { channel: 'widget', conversationId: 'chat', activityId: 'one' },
    at,
    conversation: {
      audience: 'public',
      locale: 'en',
      state: '"zebra state"',
      fromVersion: 0,
      reference: '{"zebra":true}',
    },
    heard: { id: 'h', text: 'zebra words' },
    said: [{ kind: 'text', text: 'zebra answer' }],
    records: [
      { kind: 'note', reference: reference(0), event: { at, actor: someone, what: 'noted', why: 'zebra note' } },
      {
        kind: 'add-message',
        reference: reference(0),
        message: { id: 'm', at, by: someone, kind: 'reply', text: 'zebra reply', visibleFrom: at },
      },
      deliver({ kind: 'case-line', queue: 'general', caseReference: reference(0), text: 'zebra line' }),
      { kind: 'suggest', reference: reference(0), suggestion: { summary: 'zebra', themes: [], flags: [] }, at },
      {
        kind: 'set-champion',
        champion: { reference: reference(0), name: 'Zebra', state: 'agreed', mayName: true },
      },
    ],
  });
}

/** What can be read of it, by every way that opens a seal or compares a hash. */
async function reading(store: Store) {
  const { cases } = store;
  const one = reference(0);
  return {
    words: await cases.words(one),
    person: await cases.person(one),
    history: await cases.history(one),
    messages: await cases.messages(one),
    suggestion: await cases.suggestion(one),
    champions: await store.champions.all(),
    state: (await store.conversations.find('chat'))?.state,
    transcript: await store.transcript.since('chat', 0),
    right: await cases.checkSecret(one, 'ABCD-EFGH', at),
    wrong: await cases.checkSecret(one, 'ABCD-EFGX', at),
    concerned: [
      await cases.concerns(one, 'giver'),
      await cases.concerns(one, 'nominee'),
      await cases.concerns(one, 'x'),
    ],
    found: (await cases.search({ words: 'zebra', queues: ['general'], limit: 5, offset: 0 })).length,
  };
}

const oldKey = Buffer.alloc(32, 7);
const newKey = Buffer.alloc(32, 8);

onEachEngine(() => {
  describe('another data key', () => {
    const openWith = (kept: { file: string; url?: string | undefined }, dataKey: Buffer, oldDataKeys: Buffer[] = []) =>
      openStore({ file: kept.file, url: kept.url, dataKey, oldDataKeys, now: () => at });

    it('opens what the old one closed, closes everything anew, and then needs the old one no more', async () => {
      const kept = await temporaryStore(() => at);
      await fill(kept.store, 130);
      const before = await reading(kept.store);
      assert.equal(before.found, 5);
      assert.deepEqual([before.right, before.wrong, before.concerned], ['right', 'wrong', [true, true, false]]);
      await kept.store.close();

      const during = await openWith(kept, newKey, [oldKey]);
      assert.deepEqual(await reading(during), before, 'nothing is lost meanwhile');
      const lines: string[] = [];
      const log = createLog(
        'info',
        (line) => lines.push(line),
        () => at,
      );
      const job = createReseal({ store: during, log, pause: 0 });
      job.start();
      await record(during, at, [{ kind: 'open-case', case: newCase('LAN-NEW', at) }]);
      await job.settled();
      assert.match(lines.join(''), /everything is sealed with DATA_KEY: OLD_DATA_KEYS may go","count":\d{3}/);
      assert.deepEqual(await reading(during), before);
      await during.close();

      const bytes = await keptBytes(kept);
      const { keyId } = createSealing({ dataKey: oldKey });
      const after = await openWith(kept, newKey);
      assert.deepEqual(await reading(after), before, 'secrets and hashes still fit');
      await after.close();
      await assert.rejects(openWith(kept, oldKey), OtherKeyError);
      if (kept.url !== undefined) assert.ok(!bytes.includes(keyId), 'nothing begins with the old key’s id');
      await kept.remove();
    });

    it('taken for the only one too early stops the start, and goes on where it was', async () => {
      const kept = await temporaryStore(() => at);
      await fill(kept.store, 3);
      const before = await reading(kept.store);
      await kept.store.close();
      const begun = await openWith(kept, newKey, [oldKey]);
      const batches = begun.keys.reseal();
      await batches.next();
      await batches.return(undefined);
      await begun.close();
      await assert.rejects(openWith(kept, newKey), OtherKeyError);
      const again = await openWith(kept, newKey, [oldKey]);
      let resealed = 0;
      for await (const done of again.keys.reseal()) resealed += done.resealed;
      assert.ok(resealed > 3);
      assert.deepEqual(await reading(again), before);
      await again.close();
      await kept.remove();
    });

    it('does no harm when two instances do it, nor to what somebody changes at the same moment', async () => {
      const kept = await temporaryStore(() => at);
      await fill(kept.store, 60);
      await kept.store.close();
      const one = await openWith(kept, newKey, [oldKey]);
      const other = kept.url === undefined ? one : await openWith(kept, newKey, [oldKey]);
      const all = async (store: Store) => {
        let resealed = 0;
        for await (const done of store.keys.reseal()) resealed += done.resealed;
        return resealed;
      };
      const writing = Array.from({ length: 20 }, (_, place) =>
        record(one, at, [
          {
            kind: 'note',
            reference: reference(place),
            event: { at, actor: someone, what: 'noted', why: `zebra ${place}` },
          },
        ]),
      );
      const [mine, theirs] = await Promise.all([all(one), all(other), ...writing]);
      assert.ok((mine ?? 0) + (theirs ?? 0) > 60);
      assert.equal(await all(one), 0);
      assert.match(JSON.stringify(await one.cases.history(reference(7))), /zebra 7/);
      await one.close();
      if (other !== one) await other.close();
      await kept.remove();
    });

    it('says so when something opens with no key, and never that the old ones may go', async () => {
      const kept = await temporaryStore(() => at);
      await fill(kept.store);
      const lines: string[] = [];
      const log = createLog(
        'info',
        (line) => lines.push(line),
        () => at,
      );
      const { keys } = kept.store;
      async function* reseal() {
        yield { resealed: 0, unreadable: 2 };
      }
      const job = createReseal({ store: { keys: { ...keys, reseal } }, log, pause: 0 });
      job.start();
      await job.settled();
      assert.match(lines.join(''), /keep the old keys","count":2/);
      assert.doesNotMatch(lines.join(''), /may go/);
      await kept.store.close();
      await kept.remove();
    });
  });
});

describe('what is sealed', () => {
  it('is every column that can hold a person’s words: none is left out when it is sealed anew', () => {
    const folder = new URL('../../src/store/migrations/', import.meta.url);
    const sql = readdirSync(folder)
      .sort()
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    const blobs = [...sql.matchAll(/CREATE TABLE (?:IF NOT EXISTS )?"?(\w+)"? \(([^;]*)\);/g)].flatMap(
      ([, table, columns = '']) => [...columns.matchAll(/^\s*(\w+) BLOB/gm)].map(([, column]) => `${table}.${column}`),
    );
    assert.doesNotMatch(sql, /ADD COLUMN \w+ BLOB/);
    assert.deepEqual(sealedColumns.map(([table, column]) => `${table}.${column}`).sort(), blobs.sort());
    assert.equal(sealedColumns.at(-1)?.[0], 'signing_key');
  });
});

describe('keys', () => {
  it('are never in a backup, in any writing, nor is what they sign with', async () => {
    const kept = await temporaryStore(() => at);
    await fill(kept.store);
    const copy = join(kept.folder, 'copy.sqlite');
    await copySqlite(kept.file, copy);
    const [signing] = await kept.store.keys.signing('widget');
    const bytes = readFileSync(copy);
    for (const key of [kept.dataKey, signing?.key ?? Buffer.from('no key')])
      for (const written of [key, ...(['base64', 'base64url', 'hex'] as const).map((way) => key.toString(way))])
        assert.ok(!bytes.includes(written));
    await kept.store.close();
    await kept.remove();
  });

  it('that sign are followed after thirty days, and verify until their tokens are over', async () => {
    const clock = { now: at };
    const now = () => clock.now;
    const kept = await temporaryStore(now);
    const { store } = kept;
    const tokensOf = (one: Store) =>
      createTokens({ keyring: createKeyring({ read: () => one.keys.signing('widget'), now }), now });
    const tokens = tokensOf(store);
    const kidOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid;
    const first = await tokens.issue('resume', 'chat');
    assert.equal(kidOf(first.token), 'widget');
    clock.now = new Date(at.getTime() + 30 * day - 3_600_000);
    const late = await tokens.issue('resume', 'chat');
    clock.now = new Date(at.getTime() + 30 * day);
    const next = await tokens.issue('resume', 'chat');
    assert.equal(kidOf(next.token), 'widget 2026-12-26');
    assert.deepEqual(await tokens.read('resume', late.token), { kind: 'valid', conversationId: 'chat' });
    assert.deepEqual(await tokens.read('resume', first.token), { kind: 'expired' });
    const other = await kept.reopen();
    assert.deepEqual(await tokensOf(other).read('resume', next.token), { kind: 'valid', conversationId: 'chat' });
    await other.close();
    clock.now = new Date(at.getTime() + 33 * day);
    assert.equal((await store.keys.signing('widget')).length, 1);
    assert.deepEqual(await tokens.read('resume', late.token), { kind: 'bad' });
    await store.close();
    await kept.remove();
  });

  it('that another instance made are found at once, and forged ones are not looked for again and again', async () => {
    const clock = { now: at };
    const keys = [{ kid: 'widget', key: Buffer.alloc(32, 1), madeAt: at }];
    let reads = 0;
    const keyring = createKeyring({
      read: async () => {
        reads += 1;
        return [...keys];
      },
      now: () => clock.now,
    });
    await keyring.newest();
    keys.unshift({ kid: 'widget 2026-12-26', key: Buffer.alloc(32, 2), madeAt: at });
    clock.now = new Date(at.getTime() + 6_000);
    assert.ok(await keyring.find('widget 2026-12-26'));
    assert.equal(reads, 2);
    for (let forged = 0; forged < 50; forged += 1) assert.equal(await keyring.find(`forged ${forged}`), undefined);
    assert.equal(reads, 2);
  });
});
