import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { nightAfter } from '../../src/content/night-after.ts';
import { KeepYears } from '../../src/keep-years.ts';
import { createLog } from '../../src/log.ts';
import type { NewCase } from '../../src/store/case.ts';
import { createRetention } from '../../src/team/create-retention.ts';
import { newCase, record } from '../support/case-to-deliver.ts';
import { onEachEngine, temporaryStore } from '../support/temporary-store.ts';

const long = new Date('2014-03-01T10:00:00Z');
const today = new Date('2026-11-26T10:00:00Z');
const actor = { id: 'sam', name: 'Sam' };
const periods = { years: KeepYears.parse(''), transcriptHours: 72 };

let now: Date;
let kept: Awaited<ReturnType<typeof temporaryStore>>;
let counted = 0;

async function open(more: Partial<NewCase>, at = long): Promise<string> {
  counted += 1;
  const reference = `LAN-AAAA-${String(counted)
    .padStart(5, 'A')
    .replaceAll(/\d/g, (digit) => 'BCDFGHJKMN'[Number(digit)] ?? '')}`;
  await record(kept.store, at, [{ kind: 'open-case', case: { ...newCase(reference, at), ...more } }]);
  return reference;
}
const close = (reference: string, at = long) =>
  record(kept.store, at, [
    {
      kind: 'change-case',
      reference,
      fromVersion: 1,
      change: { state: 'closed', closedAt: at, outcome: 'told' },
      event: { at, actor, what: 'closed' },
    },
  ]);
const purge = () => kept.store.retention.purge(now, periods, (reference) => `${reference} is gone`);
const isKept = async (reference: string) => (await kept.store.cases.find(reference)) !== undefined;

onEachEngine(() => {
  describe('keeping things no longer than their time', () => {
    beforeEach(async () => {
      now = today;
      kept = await temporaryStore(() => now);
    });
    afterEach(async () => {
      await kept.store.close();
      await kept.remove();
    });

    it('deletes a case with everything of it, by class, and counts it', async () => {
      const feedback = await open({});
      const young = await open({}, new Date('2025-11-26T10:00:00Z'));
      const deleted = await purge();
      assert.deepEqual([await isKept(feedback), await isKept(young)], [false, true]);
      assert.equal(deleted.feedback, 1);
      assert.equal((await kept.store.retention.deletedSince(today)).feedback, 1);
      assert.equal(await kept.store.cases.words(feedback), undefined);
      assert.deepEqual(await kept.store.cases.history(feedback), []);
      assert.equal((await purge()).feedback, 0, 'and is safe to repeat');
    });

    it('never deletes a complaint that is open, and a closed one ten years after that', async () => {
      const [openOne, closed] = [await open({ retention: 'complaint' }), await open({ retention: 'complaint' })];
      await close(closed);
      const lately = await open({ retention: 'complaint' });
      await close(lately, new Date('2017-01-01T10:00:00Z'));
      assert.equal((await purge()).complaint, 1);
      assert.deepEqual([await isKept(openOne), await isKept(closed), await isKept(lately)], [true, false, true]);
    });

    it('keeps what a colleague holds, until it is let go', async () => {
      const reference = await open({});
      const held = (heldAt: Date | null, fromVersion: number) =>
        record(kept.store, long, [
          {
            kind: 'change-case',
            reference,
            fromVersion,
            change: { heldAt },
            event: { at: long, actor, what: heldAt === null ? 'released' : 'held', why: 'A claim' },
          },
        ]);
      await held(long, 1);
      await purge();
      assert.equal(await isKept(reference), true);
      await held(null, 2);
      await purge();
      assert.equal(await isKept(reference), false);
    });

    it('turns the card that hangs in a channel into a few words that hold nothing', async () => {
      const reference = await open({});
      await record(kept.store, long, [
        {
          kind: 'set-destination',
          destination: { queue: 'general', channelId: 'c', reference: '{}', setBy: actor, setAt: long },
        },
        { kind: 'deliver', delivery: { kind: 'case-card', queue: 'general', caseReference: reference } },
      ]);
      const [card] = await kept.store.deliveries.claim(long, 1, 5);
      await kept.store.deliveries.sent(card?.id ?? '', { at: long, activityId: 'a', conversationId: 't', version: 1 });
      await purge();
      const left = await kept.store.deliveries.claim(now, 1, 5);
      assert.deepEqual(
        left.map((one) => [one.kind, 'text' in one ? one.text : '']),
        [['case-gone', `${reference} is gone`]],
      );
    });

    it('deletes a chat three days after its last turn, and what was sent from it stays', async () => {
      const talk = (id: string, at: Date) =>
        kept.store.turns.commit({
          key: { channel: 'widget', conversationId: id, activityId: 'one' },
          at,
          conversation: { audience: 'public', locale: 'en', state: '{}', fromVersion: 0 },
          said: [{ kind: 'text', text: 'Hello' }],
          records: [{ kind: 'open-case', case: newCase(`LAN-${id}`, at) }],
        });
      await talk('OLDD-AAAAA', new Date(today.getTime() - 73 * 3_600_000));
      await talk('YNGG-AAAAA', new Date(today.getTime() - 71 * 3_600_000));
      assert.equal((await purge()).chat, 1);
      assert.equal(await kept.store.conversations.find('OLDD-AAAAA'), undefined);
      assert.equal((await kept.store.transcript.since('OLDD-AAAAA', 0)).length, 0);
      assert.notEqual(await kept.store.conversations.find('YNGG-AAAAA'), undefined);
      assert.equal(await isKept('LAN-OLDD-AAAAA'), true);
    });

    it('is planned for the next night once, however many instances ask, and again after each', async () => {
      const log = createLog(
        'silent',
        () => undefined,
        () => now,
      );
      const instance = () => createRetention({ store: kept.store, periods, nightAfter, now: () => now, log });
      await instance().plan();
      await instance().plan();
      const nights = async () =>
        (await kept.store.deliveries.claim(new Date(now.getTime() + 2 * 86_400_000), 1, 9)).length;
      assert.equal((await kept.store.deliveries.nextAt())?.toISOString(), '2026-11-27T03:00:00.000Z');
      assert.equal(await nights(), 1);
      now = new Date('2026-11-27T03:00:01Z');
      await instance().run();
      assert.equal(await nights(), 2, 'that night’s, which this test never finishes, and the next');
    });
  });
});
