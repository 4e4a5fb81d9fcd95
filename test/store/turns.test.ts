import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { NewCase } from '../../src/store/case.ts';
import type { TurnToCommit } from '../../src/store/turn.ts';
import { keptBytes } from '../support/kept-bytes.ts';
import { onEachEngine, temporaryStore } from '../support/temporary-store.ts';

const at = new Date('2026-11-23T21:00:00Z');
let kept: Awaited<ReturnType<typeof temporaryStore>>;

const newCase = (reference: string): NewCase => ({
  reference,
  kind: 'feedback',
  queue: 'general',
  route: 'feedback',
  urgency: 'routine',
  flags: [],
  reasons: ['a compliment'],
  countsAsFft: true,
  publish: false,
  retention: 'feedback',
  receivedAt: at,
  rating: 1,
  words: { texts: [{ question: 'good', label: 'What was good', text: 'the zebra ward' }], answers: [] },
  person: { contact: { email: 'zebra@example.org' } },
  secret: 'ABCD-EFGH',
});

const turn = (activityId: string, fromVersion: number, more: Partial<TurnToCommit> = {}): TurnToCommit => ({
  key: { channel: 'widget', conversationId: 'one', activityId },
  at,
  conversation: { audience: 'public', locale: 'en', state: `{"said":"${activityId} zebra"}`, fromVersion },
  said: [{ kind: 'text', text: `answer to ${activityId} zebra` }],
  records: [],
  ...more,
});

onEachEngine(() => {
  describe('a turn', () => {
    beforeEach(async () => {
      kept = await temporaryStore();
    });
    afterEach(async () => {
      await kept.store.close().catch(() => undefined);
      await kept.remove();
    });

    it('is committed whole: state, transcript, case and delivery', async () => {
      const { store } = kept;
      const records = [
        { kind: 'open-case', case: newCase('LAN-1') },
        { kind: 'deliver', delivery: { kind: 'case-card', queue: 'general', caseReference: 'LAN-1' } },
      ] as const;
      assert.equal(
        (await store.turns.commit(turn('a', 0, { heard: { id: 'h1', text: 'hello' }, records }))).kind,
        'committed',
      );
      assert.equal((await store.conversations.find('one'))?.version, 1);
      const spoken = await store.transcript.since('one', 0);
      assert.deepEqual(
        spoken.map(({ by }) => by),
        ['person', 'bot'],
      );
      const found = await store.cases.find('LAN-1');
      assert.equal(found?.hasWords && found.hasContact, true);
      assert.equal((await store.cases.words('LAN-1'))?.texts[0]?.text, 'the zebra ward');
      assert.deepEqual(await store.deliveries.health(at), { waiting: 1, due: 0, inDoubt: 0, dead: 0 });
    });

    it('leaves nothing behind when a part of it fails', async () => {
      const { store } = kept;
      const records = [
        { kind: 'open-case', case: newCase('LAN-1') },
        { kind: 'open-case', case: newCase('LAN-1') },
      ] as const;
      await assert.rejects(store.turns.commit(turn('a', 0, { records })));
      assert.equal(await store.conversations.find('one'), undefined);
      assert.equal(await store.cases.find('LAN-1'), undefined);
      assert.equal((await store.turns.commit(turn('a', 0))).kind, 'committed');
    });

    it('never runs twice: a repeated key gives the committed answer', async () => {
      const { store } = kept;
      await store.turns.commit(turn('a', 0, { answer: '{"yes":1}' }));
      const again = await store.turns.commit(turn('a', 1, { answer: '{"no":1}' }));
      assert.deepEqual(again, { kind: 'repeated', by: 'activity', at, answer: '{"yes":1}', due: [] });
      assert.equal((await store.transcript.since('one', 0)).length, 1);
    });

    it('knows a tap that comes again under a new id', async () => {
      const { store } = kept;
      await store.turns.commit(turn('a', 0, { tap: 'nonce', answer: '{"yes":1}' }));
      const again = await store.turns.commit(turn('b', 1, { tap: 'nonce' }));
      assert.deepEqual(again, { kind: 'repeated', by: 'tap', at, answer: '{"yes":1}', due: [] });
    });

    it('is outrun when another turn of the conversation came first', async () => {
      const { store } = kept;
      await store.turns.commit(turn('a', 0));
      await store.turns.commit(turn('b', 1));
      assert.deepEqual(await store.turns.commit(turn('c', 1)), { kind: 'outrun' });
      assert.equal((await store.turns.commit(turn('c', 2))).kind, 'committed');
    });

    it('finds what outran it when it reads again: of five at once none needs a sixth try', async () => {
      const { store } = kept;
      const triesOf = async (activityId: string) => {
        for (let tries = 1; ; tries += 1) {
          const before = await store.conversations.find('one');
          const { kind } = await store.turns.commit(turn(activityId, before?.version ?? 0));
          if (kind !== 'outrun') return tries;
        }
      };
      const tries = await Promise.all(['a', 'b', 'c', 'd', 'e'].map(triesOf));
      assert.ok(Math.max(...tries) <= 5, tries.join(', '));
    });

    it('shares a physical commit with others and fails alone', async () => {
      const { store } = kept;
      await store.turns.commit(turn('first', 0, { records: [{ kind: 'open-case', case: newCase('LAN-1') }] }));
      const many = Array.from({ length: 20 }, (_, index) => {
        const key = { channel: 'widget', conversationId: `c${index}`, activityId: 'a' } as const;
        const reference = index === 7 ? 'LAN-1' : `LAN-x${index}`;
        return store.turns.commit(turn('a', 0, { key, records: [{ kind: 'open-case', case: newCase(reference) }] }));
      });
      const settled = await Promise.allSettled(many);
      assert.deepEqual(
        settled.flatMap(({ status }, index) => (status === 'rejected' ? [index] : [])),
        [7],
      );
      assert.equal(await store.conversations.find('c7'), undefined);
      assert.notEqual(await store.conversations.find('c8'), undefined);
    });

    it('replaces a card in place: same id and time, newest position', async () => {
      const { store } = kept;
      const card = { id: 'question', nonce: 'n1', content: { type: 'AdaptiveCard' }, says: 'a question' };
      await store.turns.commit(
        turn('a', 0, {
          said: [
            { kind: 'card', card },
            { kind: 'text', text: 'more' },
          ],
        }),
      );
      const [before] = await store.transcript.since('one', 0);
      const summary = { id: 'summary', content: { type: 'AdaptiveCard', body: [] }, says: 'answered' };
      await store.turns.commit(turn('b', 1, { said: [{ kind: 'replace', nonce: 'n1', card: summary }] }));
      const after = await store.transcript.since('one', 2);
      assert.equal(after.length, 1);
      assert.equal(after[0]?.id, before?.id);
      assert.deepEqual(after[0]?.at, before?.at);
      assert.equal(after[0]?.reply?.kind === 'card' && after[0].reply.card.id, 'summary');
    });

    it('replaces a card that it has drawn itself, as when a dialog is begun anew', async () => {
      const { store } = kept;
      const card = { id: 'question', nonce: 'n1', content: { type: 'AdaptiveCard' }, says: 'a question' };
      const summary = { id: 'summary', content: { type: 'AdaptiveCard' }, says: 'answered' };
      const said = [
        { kind: 'card', card },
        { kind: 'replace', nonce: 'n1', card: summary },
        { kind: 'text', text: 'more' },
      ] as const;
      await store.turns.commit(turn('a', 0, { said }));
      const spoken = await store.transcript.since('one', 0);
      assert.deepEqual(
        spoken.map(({ reply }) => (reply?.kind === 'card' ? reply.card.id : reply?.kind)),
        ['summary', 'text'],
      );
    });

    it('survives a restart, and keeps no word readable on disk', async () => {
      const records = [{ kind: 'open-case', case: newCase('LAN-1') }] as const;
      await kept.store.turns.commit(
        turn('a', 0, { heard: { id: 'h1', text: 'zebra zebra' }, records, answer: '"zebra"' }),
      );
      const bytes = () => keptBytes(kept);
      assert.equal((await bytes()).includes('zebra'), false);
      await kept.store.close();
      assert.equal((await bytes()).includes('zebra'), false);
      const store = await kept.reopen();
      assert.match((await store.conversations.find('one'))?.state ?? '', /zebra/);
      await store.close();
    });
  });

  describe('a secret', () => {
    it('locks its case for an hour after five wrong tries, doubling, and opens again', async () => {
      const { store, remove } = await temporaryStore();
      await store.turns.commit(turn('a', 0, { records: [{ kind: 'open-case', case: newCase('LAN-1') }] }));
      assert.equal(await store.cases.checkSecret('LAN-1', 'abcd efgh', at), 'right');
      assert.equal(await store.cases.checkSecret('LAN-2', 'abcd efgh', at), 'unknown');
      let version = 1;
      const tryWrong = async (when: Date) => {
        const recording = { kind: 'secret-tried', reference: 'LAN-1', right: false, at: when } as const;
        await store.turns.commit(turn(`try${version}`, version, { at: when, records: [recording] }));
        version += 1;
      };
      for (let tries = 0; tries < 4; tries += 1) await tryWrong(at);
      assert.equal(await store.cases.checkSecret('LAN-1', 'wrong', at), 'wrong');
      await tryWrong(at);
      const hour = new Date(at.getTime() + 3_600_000);
      assert.deepEqual(await store.cases.checkSecret('LAN-1', 'abcd efgh', at), { lockedUntil: hour });
      await tryWrong(hour);
      assert.deepEqual(await store.cases.checkSecret('LAN-1', 'abcd efgh', hour), {
        lockedUntil: new Date(hour.getTime() + 7_200_000),
      });
      await store.close();
      await remove();
    });
  });
});
