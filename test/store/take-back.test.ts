import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createLookUp } from '../../src/conversation/look-up.ts';
import type { NewCase } from '../../src/store/case.ts';
import type { Recording } from '../../src/store/recording.ts';
import { keptBytes } from '../support/kept-bytes.ts';
import { onEachEngine, temporaryStore } from '../support/temporary-store.ts';

const at = new Date('2026-11-23T21:00:00Z');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
let kept: Awaited<ReturnType<typeof temporaryStore>>;
let turns = 0;

const nomination = (reference: string, more: Partial<NewCase> = {}): NewCase => ({
  reference,
  kind: 'nomination',
  queue: 'nominations',
  route: 'nomination',
  urgency: 'routine',
  flags: [],
  reasons: ['They nominate somebody.'],
  countsAsFft: false,
  publish: false,
  retention: 'nomination',
  receivedAt: at,
  facts: [{ label: 'From', value: 'Staff' }],
  subject: 'colleague-1',
  givenBy: 'me',
  words: {
    texts: [{ question: 'other', label: 'Why', text: 'the zebra ward' }],
    answers: [],
    given: { dialog: 'nomination', answers: { why: 'the zebra ward' } },
  },
  person: { contact: { email: 'zebra@example.org' } },
  secret: 'ABCDF-GHJKM',
  ...more,
});

async function record(...records: readonly Recording[]) {
  turns += 1;
  const key = { channel: 'teams', conversationId: 'one', activityId: `a${turns}` } as const;
  return (await kept.store.turns.commit({ key, at, said: [], records })).kind;
}

const open = (given: NewCase) => record({ kind: 'open-case', case: given });

onEachEngine(() => {
  describe('what a person gave', () => {
    beforeEach(async () => {
      kept = await temporaryStore(() => at);
    });
    afterEach(async () => {
      await kept.store.close();
      await kept.remove();
    });

    it('is joined with what others gave about the same person, and not with other kinds', async () => {
      await open(nomination('LAN-1'));
      await open(nomination('LAN-2', { givenBy: 'you' }));
      await open(nomination('LAN-3', { subject: 'colleague-2' }));
      await open(nomination('LAN-4', { kind: 'thanks', givenBy: 'you' }));
      const joined = async (reference: string) => (await kept.store.cases.find(reference))?.joined;
      assert.deepEqual(
        [await joined('LAN-1'), await joined('LAN-2'), await joined('LAN-3'), await joined('LAN-4')],
        [1, 1, 0, 0],
      );
    });

    it('is found again by its giver alone', async () => {
      await open(nomination('LAN-1'));
      const { findSame } = kept.store.cases;
      assert.equal((await findSame('nomination', 'colleague-1', 'me'))?.reference, 'LAN-1');
      assert.equal(await findSame('nomination', 'colleague-1', 'you'), undefined);
      assert.equal(await findSame('nomination', 'colleague-2', 'me'), undefined);
      assert.equal(await findSame('thanks', 'colleague-1', 'me'), undefined);
    });

    it('keeps nobody’s name or id readable in the file', async () => {
      await open(nomination('LAN-1', { subject: 'zebra-colleague', givenBy: 'zebra-giver' }));
      assert.ok(!(await keptBytes(kept)).includes('zebra'));
      await kept.store.close();
      assert.ok(!(await keptBytes(kept)).includes('zebra'));
      kept = { ...kept, store: await kept.reopen() };
    });

    it('is gone for good once it is withdrawn, and no longer counts', async () => {
      await open(nomination('LAN-1'));
      await open(nomination('LAN-2', { givenBy: 'you' }));
      assert.equal(await record({ kind: 'withdraw-case', reference: 'LAN-1', fromVersion: 1, at }), 'committed');
      const { cases } = kept.store;
      const found = await cases.find('LAN-1');
      assert.deepEqual(
        [found?.state, found?.version, found?.hasWords, found?.hasContact],
        ['withdrawn', 2, false, false],
      );
      assert.deepEqual([found?.facts, found?.reasons], [[], []]);
      assert.equal(await cases.words('LAN-1'), undefined);
      assert.equal(await cases.person('LAN-1'), undefined);
      assert.equal(await cases.findSame('nomination', 'colleague-1', 'me'), undefined);
      assert.equal((await cases.find('LAN-2'))?.joined, 0);
      assert.deepEqual(
        (await cases.history('LAN-1')).map(({ what }) => what),
        ['received', 'withdrawn'],
      );
    });

    it('is not withdrawn or changed from a version that is past, nor twice', async () => {
      await open(nomination('LAN-1'));
      const rewrite = (fromVersion: number) =>
        record({
          kind: 'rewrite-case',
          reference: 'LAN-1',
          fromVersion,
          case: nomination('LAN-1', { urgency: 'soon' }),
          at,
        });
      assert.equal(await rewrite(1), 'committed');
      assert.equal(await rewrite(1), 'outrun');
      assert.equal(await record({ kind: 'withdraw-case', reference: 'LAN-1', fromVersion: 1, at }), 'outrun');
      assert.equal(await record({ kind: 'withdraw-case', reference: 'LAN-1', fromVersion: 2, at }), 'committed');
      assert.equal(await record({ kind: 'withdraw-case', reference: 'LAN-1', fromVersion: 3, at }), 'outrun');
      assert.equal(await rewrite(3), 'outrun');
    });

    it('is wholly replaced when it is changed; when it came and is due stays', async () => {
      await open(nomination('LAN-1', { dueAt: later(60) }));
      const { person: _, ...without } = nomination('LAN-1', {
        subject: 'colleague-2',
        receivedAt: later(30),
        words: { texts: [{ question: 'other', label: 'Why', text: 'the giraffe ward' }], answers: [] },
      });
      await record({ kind: 'rewrite-case', reference: 'LAN-1', fromVersion: 1, case: without, at: later(30) });
      const { cases } = kept.store;
      const found = await cases.find('LAN-1');
      assert.deepEqual([found?.receivedAt, found?.dueAt, found?.version], [at, later(60), 2]);
      assert.equal((await cases.words('LAN-1'))?.texts[0]?.text, 'the giraffe ward');
      assert.equal(await cases.person('LAN-1'), undefined);
      assert.equal((await cases.findSame('nomination', 'colleague-2', 'me'))?.reference, 'LAN-1');
      assert.deepEqual(
        (await cases.history('LAN-1')).map(({ what }) => what),
        ['received', 'rewritten'],
      );
    });

    it('may be changed until somebody opens it, and feedback for half an hour', async () => {
      await open(nomination('LAN-1'));
      await open(nomination('LAN-2', { kind: 'feedback', queue: 'general', route: 'feedback', retention: 'feedback' }));
      await open(nomination('LAN-3', { kind: 'contact-request', route: 'contact-request' }));
      const may = async (reference: string, now: Date) => {
        const found = await createLookUp({ cases: kept.store.cases, now: () => now })(reference, 'abcdfghjkm');
        return found.kind === 'found' ? [found.status.changeable, found.status.withdrawable] : found.kind;
      };
      assert.deepEqual(await may('LAN-1', later(1_000)), [true, true]);
      assert.deepEqual(await may('LAN-2', later(29)), [true, true]);
      assert.deepEqual(await may('LAN-2', later(30)), [false, false]);
      assert.deepEqual(await may('LAN-3', later(1)), [false, false]);
      const event = { at, actor: { id: 'sam', name: 'Sam' }, what: 'words-shown' } as const;
      await record({ kind: 'note', reference: 'LAN-1', event });
      assert.deepEqual(await may('LAN-1', later(1_000)), [false, false]);
    });

    it('lets interest in taking part be taken back until the case is closed', async () => {
      await open(nomination('LAN-1', { kind: 'involvement', queue: 'involvement', route: 'involvement' }));
      const actor = { id: 'sam', name: 'Sam' };
      const status = async () => {
        const found = await createLookUp({ cases: kept.store.cases, now: () => at })('LAN-1', 'ABCDF-GHJKM');
        return found.kind === 'found' ? [found.status.changeable, found.status.withdrawable] : found.kind;
      };
      const change = (fromVersion: number, state: 'claimed' | 'closed') =>
        record({
          kind: 'change-case',
          reference: 'LAN-1',
          fromVersion,
          change: { state },
          event: { at, actor, what: state },
        });
      await change(1, 'claimed');
      assert.deepEqual(await status(), [false, true]);
      await change(2, 'closed');
      assert.deepEqual(await status(), [false, false]);
    });

    it('has its later line sent no sooner than it says', async () => {
      await record(
        {
          kind: 'set-destination',
          destination: {
            queue: 'nominations',
            channelId: 'c',
            reference: '{}',
            setBy: { id: 's', name: 'S' },
            setAt: at,
          },
        },
        { kind: 'open-case', case: nomination('LAN-1') },
        {
          kind: 'deliver',
          delivery: {
            kind: 'case-line',
            queue: 'nominations',
            caseReference: 'LAN-1',
            text: 'now',
            notBefore: later(100),
          },
        },
      );
      assert.equal((await kept.store.deliveries.claim(later(99), 1000, 5)).length, 0);
      assert.equal((await kept.store.deliveries.claim(later(100), 1000, 5)).length, 1);
    });
  });
});
