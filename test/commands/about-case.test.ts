import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { z } from 'zod/v4';
import { aboutCase } from '../../src/commands/about-case.ts';
import { deliver, newCase, record } from '../support/case-to-deliver.ts';
import { onEachEngine, temporaryStore } from '../support/temporary-store.ts';

const at = new Date('2026-11-26T10:00:00Z');
const now = () => at;
const reference = 'LAN-ABCD-FGHJK';
const sam = { id: '29:sam', name: 'Sam' };
const asked = { reference, by: 'Jo Lee', why: 'request of 3 November' };

onEachEngine(() => {
  describe('everything about a reference', () => {
    it('is there, from every table, and nothing of another case', async () => {
      const kept = await temporaryStore(now);
      const { store } = kept;
      await store.turns.commit({
        key: { channel: 'widget', conversationId: 'chat', activityId: 'one' },
        at,
        conversation: { audience: 'public', locale: 'en', state: '{}', fromVersion: 0 },
        heard: { id: 'h', text: 'the owl chat' },
        said: [{ kind: 'text', text: 'the owl answer' }],
        records: [
          {
            kind: 'open-case',
            case: {
              ...newCase(reference, at),
              words: { texts: [{ question: 'good', label: 'Good', text: 'the owl words' }], answers: [] },
              person: { contact: { email: 'owl@example.org' }, needs: ['braille'] },
              secret: 'SECR-ETSE',
            },
          },
          { kind: 'note', reference, event: { at, actor: sam, what: 'noted', why: 'the owl note' } },
          {
            kind: 'add-message',
            reference,
            message: { id: 'm', at, by: sam, kind: 'reply', text: 'the owl reply', visibleFrom: at },
          },
          { kind: 'suggest', reference, suggestion: { summary: 'the owl summary', themes: [], flags: [] }, at },
          { kind: 'set-champion', champion: { reference, name: 'The owl champion', state: 'agreed', mayName: true } },
          { kind: 'open-link', reference, token: 'owl-token', expiresAt: at },
          deliver({ kind: 'case-card', queue: 'general', caseReference: reference }),
        ],
      });
      await record(store, at, [{ kind: 'open-case', case: newCase('LAN-OTHE-ROTHE', at) }]);
      const about = JSON.stringify(await aboutCase({ store, now }, asked));
      for (const part of ['words', 'note', 'reply', 'summary', 'chat', 'answer', 'champion'])
        assert.match(about, new RegExp(`the owl ${part}`, 'i'));
      assert.match(about, /owl@example\.org.*braille/);
      assert.match(about, /"sent":\[\{"kind":"case-card"/);
      assert.match(about, /"linksGoodUntil":\["2026-11-26/);
      assert.match(about, /"wordsItIsFoundBy":[1-9]/);
      // A secret and a token open the case, so they are nobody's to read, and only their hashes are kept.
      assert.doesNotMatch(about, /zebra|LAN-OTHE|SECR|owl-token|hash/i);
      const history = await store.cases.history(reference);
      assert.deepEqual(history.at(-1), {
        at,
        actor: { id: 'operator', name: 'Jo Lee' },
        what: 'copied',
        why: 'request of 3 November',
      });
      assert.match(about, /"what":"copied".*"why":"request of 3 November"/);
      await store.close();
      await kept.remove();
    });

    it('is nothing for a reference that is not kept, and leaves no record', async () => {
      const kept = await temporaryStore(now);
      assert.equal(await aboutCase({ store: kept.store, now }, asked), undefined);
      assert.deepEqual(await kept.store.cases.history(reference), []);
      await kept.store.close();
      await kept.remove();
    });
  });
});

describe('what is kept under a reference', () => {
  it('is in no table that the copy leaves out', () => {
    const folder = new URL('../../src/store/migrations/', import.meta.url);
    const sql = readdirSync(folder)
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    const tables = [...sql.matchAll(/CREATE TABLE "?(\w+)"? \(([^;]*)\);/g)]
      .filter(([, , columns = '']) => /^\s*(case_)?reference TEXT/m.test(columns))
      .map(([, table]) => table)
      // Its own reference is a channel's, and no case's.
      .filter((table) => table !== 'destination');
    const copied = ['case', 'case_event', 'person', 'case_message', 'case_link', 'case_word', 'case_suggestion'];
    assert.deepEqual(tables.sort(), [...copied, 'champion', 'delivery'].sort());
  });
});

describe('npm run about', function () {
  this.timeout(60_000);
  const run = (folder: string, ...args: readonly string[]) =>
    new Promise<{ code: number; out: string; said: string }>((resolve) => {
      const env = { PATH: process.env.PATH, DATA_DIR: folder };
      execFile(process.execPath, ['src/start/about.ts', ...args], { env }, (error, out, said) =>
        resolve({ code: z.number().catch(0).parse(error?.code), out, said }),
      );
    });

  it('wants to know who and why, and says how to ask', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lanyard-'));
    for (const args of [[], [reference], [reference, '--by', 'Jo Lee'], ['owl', '--by', 'Jo', '--why', 'x']]) {
      const { code, out, said } = await run(folder, ...args);
      assert.deepEqual([code, out], [1, '']);
      assert.match(said, /who asks why\? npm run -s about -- LAN-ABCD-FGHJK --by/);
    }
    const none = await run(folder, reference, '--by', 'Jo Lee', '--why', 'request');
    assert.deepEqual([none.code, none.out], [1, '']);
    assert.match(none.said, /Nothing is kept under LAN-ABCD-FGHJK/);
    await rm(folder, { recursive: true, force: true });
  });
});
