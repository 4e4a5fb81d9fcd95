import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { loadContent } from '../../src/content/load-content.ts';
import { createDesk } from '../../src/team/desk.ts';
import { newCase, record } from '../support/case-to-deliver.ts';
import { deskDefaults } from '../support/desk-defaults.ts';
import { temporaryStore } from '../support/temporary-store.ts';

const at = new Date('2026-11-26T10:00:00Z');
const now = () => at;
const reference = 'LAN-ABCD-FGHJK';
const someone = (name: string) => ({ id: `29:${name}`, name, objectId: `entra-${name}` });
const [sam, giver, nominee] = [someone('sam'), someone('giver'), someone('nominee')];

let kept: Awaited<ReturnType<typeof temporaryStore>>;
let asked = 0;

async function tap(actor: typeof sam, action: string, version: number, fields: Record<string, unknown> = {}) {
  asked += 1;
  const value = `${reference}:${version}`;
  const desk = createDesk({
    store: kept.store,
    roster: { find: async (_place, id) => ({ id, name: id }) },
    content: loadContent(),
    now,
    owners: 'everybody',
    ...deskDefaults,
  });
  const { card } = await desk({
    key: { channel: 'teams', conversationId: 'team', activityId: `t${asked}` },
    actor,
    channel: { id: 'team', reference: '{}' },
    input: { kind: 'submission', submission: { card: 'case', action, nonce: `case:${value}`, value, fields } },
  });
  return JSON.stringify(card?.content);
}

describe('the panel for nominations', () => {
  beforeEach(async () => {
    kept = await temporaryStore(now);
    await record(kept.store, at, [
      {
        kind: 'set-destination',
        destination: { queue: 'nominations', channelId: 'team', reference: '{}', setBy: sam, setAt: at },
      },
      {
        kind: 'open-case',
        case: {
          ...newCase(reference, at, 'nominations'),
          kind: 'nomination',
          route: 'nomination',
          retention: 'nomination',
          subject: `id:${nominee.objectId}`,
          givenBy: giver.objectId,
        },
      },
    ]);
  });
  afterEach(async () => {
    await kept.store.close();
    await kept.remove();
  });

  it('agrees, or says no with the reason, and has no other outcome', async () => {
    const claimed = await tap(sam, 'claim', 1);
    assert.match(claimed, /The panel agrees/);
    assert.doesNotMatch(claimed, /We changed something/);
    assert.match(await tap(sam, 'close', 2, { outcome: 'told' }), /Choose what came of it/);
    assert.match(await tap(sam, 'close', 2, { outcome: 'declined' }), /write why/);
    await tap(sam, 'close', 2, { outcome: 'declined', detail: 'Too early in the role.' });
    const found = await kept.store.cases.find(reference);
    assert.deepEqual([found?.state, found?.outcome], ['closed', 'declined']);
  });

  it('tells whoever gave it what came of it', async () => {
    await tap(sam, 'claim', 1);
    await tap(sam, 'close', 2, { outcome: 'accepted' });
    const told = (await kept.store.deliveries.claim(at, 1_000, 20)).flatMap((one) =>
      one.kind === 'tell' ? [one.what] : [],
    );
    assert.deepEqual(told.toSorted(), ['claimed', 'closed']);
  });

  it('asks whoever gave another nomination of the same person to step out, too', async () => {
    await record(kept.store, at, [
      {
        kind: 'open-case',
        case: {
          ...newCase('LAN-BBBB-BBBBB', at, 'nominations'),
          kind: 'nomination',
          subject: `id:${nominee.objectId}`,
          givenBy: sam.objectId,
        },
      },
    ]);
    assert.match(await tap(sam, 'claim', 1), /leave it to the others of the panel/);
  });

  for (const [who, actor] of [
    ['gave it', giver],
    ['it is about', nominee],
  ] as const)
    it(`asks the colleague who ${who} to step out, whatever they tap`, async () => {
      for (const action of ['claim', 'show-words', 'work', 'close'])
        assert.match(await tap(actor, action, 1, { outcome: 'accepted' }), /leave it to the others of the panel/);
      assert.equal((await kept.store.cases.find(reference))?.version, 1);
    });

  it('is given to nobody whom it concerns', async () => {
    for (const { objectId } of [giver, nominee])
      assert.match(await tap(sam, 'assign', 1, { assignee: objectId }), /Choose somebody else of the panel/);
    assert.equal((await kept.store.cases.find(reference))?.state, 'new');
  });
});
