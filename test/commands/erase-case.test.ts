import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { aboutCase } from '../../src/commands/about-case.ts';
import { eraseCase } from '../../src/commands/erase-case.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { createCaseDrawer } from '../../src/team/draw-case.ts';
import { newCase, record } from '../support/case-to-deliver.ts';
import { onEachEngine, temporaryStore } from '../support/temporary-store.ts';

const at = new Date('2026-11-26T10:00:00Z');
const now = () => at;
const reference = 'LAN-ABCD-FGHJK';
const sam = { id: '29:sam', name: 'Sam' };
const asked = { reference, by: 'Jo Lee', why: 'request of 3 November' };

let kept: Awaited<ReturnType<typeof temporaryStore>>;

/** One that a colleague has read, noted and answered. */
const worked = () =>
  record(kept.store, at, [
    { kind: 'open-case', case: { ...newCase(reference, at), person: { contact: { email: 'owl@example.org' } } } },
    { kind: 'note', reference, event: { at, actor: sam, what: 'words-shown' } },
    { kind: 'note', reference, event: { at, actor: sam, what: 'noted', why: 'the owl note' } },
    {
      kind: 'add-message',
      reference,
      message: { id: 'm', at, by: sam, kind: 'reply', text: 'the owl reply', visibleFrom: at },
    },
  ]);

onEachEngine(() => {
  describe('what somebody asked to be erased', () => {
    beforeEach(async () => {
      kept = await temporaryStore(now);
      await worked();
    });
    afterEach(async () => {
      await kept.store.close();
      await kept.remove();
    });

    it('is gone though the team has read it, and who decided so and why stays', async () => {
      const { store } = kept;
      assert.equal(await eraseCase({ store, now }, asked), 'erased');
      assert.deepEqual(await store.cases.words(reference), undefined);
      assert.deepEqual(await store.cases.person(reference), undefined);
      const history = await store.cases.history(reference);
      const { actor, what, why } = history.at(-1) ?? assert.fail('no history');
      // It was not the person who took it back, and nothing says so.
      assert.ok(!history.some((event) => event.what === 'withdrawn'));
      assert.deepEqual([actor, what, why], [{ id: 'operator', name: 'Jo Lee' }, 'erased', asked.why]);
      assert.doesNotMatch(JSON.stringify(await aboutCase({ store, now }, asked)), /zebra|owl/);
      const card = await createCaseDrawer({ store, content: loadContent(), now })(reference);
      assert.match(
        JSON.stringify(card),
        /Nothing is kept of what they wrote.*erased, because the person asked for it by Jo Lee/,
      );
    });

    it('stays while the team keeps it beyond its time, and is erased once', async () => {
      const { store } = kept;
      const found = (await store.cases.find(reference)) ?? assert.fail('no case');
      const hold = async (heldAt: Date | null, fromVersion: number) =>
        record(store, at, [
          { kind: 'change-case', reference, fromVersion, change: { heldAt }, event: { at, actor: sam, what: 'held' } },
        ]);
      await hold(at, found.version);
      assert.equal(await eraseCase({ store, now }, asked), 'held');
      assert.notEqual(await store.cases.words(reference), undefined);
      await hold(null, found.version + 1);
      assert.equal(await eraseCase({ store, now }, asked), 'erased');
      assert.equal(await eraseCase({ store, now }, asked), 'already');
      assert.equal(await eraseCase({ store, now }, { ...asked, reference: 'LAN-XXXX-XXXXX' }), 'unknown');
    });
  });
});
